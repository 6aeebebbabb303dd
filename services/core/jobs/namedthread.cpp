#include "services/core/jobs/namedthread.h"

#include "services/core/log.h"

#include <exception>

#include <pthread.h>

namespace askpro::core {

std::thread namedThread(const char *name, std::function<void()> body)
{
    return std::thread([name, body = std::move(body)] {
        pthread_setname_np(pthread_self(), name);
        try {
            body();
        } catch (const std::exception &fault) {
            qCCritical(log, "thread %s ended: %s", name, fault.what());
        }
    });
}

} // namespace askpro::core

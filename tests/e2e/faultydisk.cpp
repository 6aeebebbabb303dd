// Preloaded into a program under test: makes its database's disk fail on demand, as root and in a container too, where
// permissions and quotas do not bind. ASKPRO_FAULT_FOLDER names the folder; the first byte of the file
// ASKPRO_FAULT_SWITCH is the errno to fail with (ENOSPC = full, EROFS = read-only, EIO = broken), 0 = the disk is well.
// Looked at anew with every call, so that a test can let the disk fail and heal while the program runs.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

template<class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// The shared byte; null when the program is not to be troubled.
const volatile unsigned char *faultSwitch()
{
    static const volatile unsigned char *const byte = []() -> const volatile unsigned char * {
        const char *path = std::getenv("ASKPRO_FAULT_SWITCH");
        const int file = path ? real<int(const char *, int, ...)>("open")(path, O_RDONLY | O_CLOEXEC) : -1;
        if (file < 0)
            return nullptr;
        void *const page = ::mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, 0);
        ::close(file);
        return page == MAP_FAILED ? nullptr : static_cast<const volatile unsigned char *>(page);
    }();
    return byte;
}

bool liesInFolder(const char *path)
{
    static const char *const folder = std::getenv("ASKPRO_FAULT_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

/// Sets errno and is true when writing to the file has to fail.
bool fails(int file)
{
    const auto *const byte = faultSwitch();
    if (!byte || *byte == 0)
        return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    if (!liesInFolder(path))
        return false;
    errno = *byte;
    return true;
}

/// A read-only disk cannot be opened for writing; a full one can.
bool failsToOpen(const char *path, int flags)
{
    const auto *const byte = faultSwitch();
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (!byte || *byte != EROFS || !writes || !liesInFolder(path))
        return false;
    errno = EROFS;
    return true;
}

int openWith(const char *name, const char *path, int flags, mode_t mode)
{
    return failsToOpen(path, flags) ? -1 : real<int(const char *, int, ...)>(name)(path, flags, mode);
}

mode_t modeOf(int flags, va_list &arguments)
{
    return flags & (O_CREAT | O_TMPFILE) ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openWith("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openWith("open64", path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    return fails(file) ? -1 : real<ssize_t(int, const void *, size_t)>("write")(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return fails(file) ? -1 : real<ssize_t(int, const void *, size_t, off_t)>("pwrite")(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return fails(file) ? -1 : real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, count, at);
}

int ftruncate64(int file, off64_t length) noexcept
{
    return fails(file) ? -1 : real<int(int, off64_t)>("ftruncate64")(file, length);
}

int ftruncate(int file, off_t length) noexcept
{
    return fails(file) ? -1 : real<int(int, off_t)>("ftruncate")(file, length);
}

int fsync(int file)
{
    return fails(file) ? -1 : real<int(int)>("fsync")(file);
}

int fdatasync(int file)
{
    return fails(file) ? -1 : real<int(int)>("fdatasync")(file);
}

} // extern "C"

#include "services/core/secrets/keyfile.h"

#include "services/core/secrets/sealer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr int hexSize = 2 * Sealer::keySize;

struct Text { Q_DECLARE_TR_FUNCTIONS(KeyFile) };

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { if (m_fd >= 0) ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }

private:
    int m_fd;
};

void wipe(QByteArray &secret)
{
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
}

tl::unexpected<Error> cannotWrite(const QString &path, int error)
{
    return failure(ErrorCode::Storage, Text::tr("The key file %1 cannot be written: %2").arg(path, reason(error)));
}

bool writeAll(int fd, const QByteArray &data)
{
    for (qsizetype at = 0; at < data.size();) {
        const auto written = ::write(fd, data.constData() + at, size_t(data.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
    }
    return ::fsync(fd) == 0;
}

/// A key that is lost after it was used loses every secret: the entry in the folder is flushed as well.
bool syncFolder(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.valid() && ::fsync(descriptor.get()) == 0;
}

Result<void> checkRights(int fd, const QString &path)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return failure(ErrorCode::Storage, Text::tr("The key file %1 cannot be read: %2").arg(path, reason(errno)));
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::Invalid, Text::tr("The key file %1 is not a file.").arg(path));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(ErrorCode::Unauthorized, Text::tr("Others than the owner may use the key file %1. Correct it with: chmod 600 %1").arg(path));
    return {};
}

Result<QByteArray> decode(QByteArray text, const QString &path)
{
    QByteArray hex = text.trimmed().toLower();
    QByteArray key = QByteArray::fromHex(hex);
    // fromHex leaves out what is not hexadecimal: only a whole key comes back as it was.
    const bool whole = key.size() == Sealer::keySize && key.toHex() == hex;
    wipe(hex);
    wipe(text);
    if (!whole)
        return failure(ErrorCode::Invalid, Text::tr("The key file %1 does not hold a master key of 64 hexadecimal digits.").arg(path));
    return key;
}

Result<QByteArray> readExisting(int fd, const QString &path)
{
    if (const auto rights = checkRights(fd, path); !rights)
        return failureOf(rights);
    QByteArray text(4 * hexSize, '\0');
    qsizetype size = 0;
    while (size < text.size()) {
        const auto got = ::read(fd, text.data() + size, size_t(text.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorCode::Storage, Text::tr("The key file %1 cannot be read: %2").arg(path, reason(errno)));
        if (got == 0)
            break;
        size += got;
    }
    text.truncate(size);
    return decode(std::move(text), path);
}

/// Written under a name of its own and then linked: a reader never sees half a key, and of two makers one wins.
Result<void> create(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Storage, Text::tr("The folder %1 cannot be made.").arg(folder));
    QByteArray key(Sealer::keySize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<uchar *>(key.data()), Sealer::keySize) != 1)
        return failure(ErrorCode::Storage, Text::tr("The system gave no random numbers for a master key."));
    QByteArray text = key.toHex() + '\n';
    wipe(key);

    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + '.' + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    bool written = false;
    {
        const Descriptor descriptor(::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!descriptor.valid())
            return cannotWrite(path, errno);
        written = writeAll(descriptor.get(), text);
    }
    wipe(text);
    const bool linked = written && ::link(draft.constData(), target.constData()) == 0;
    const int error = errno;
    ::unlink(draft.constData());
    if (!linked && !(written && error == EEXIST))
        return cannotWrite(path, error);
    if (!syncFolder(folder))
        return cannotWrite(path, errno);
    return {};
}

} // namespace

Result<QByteArray> readKeyFile(const QString &path, bool mayCreate)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        if (descriptor.valid())
            return readExisting(descriptor.get(), path);
        if (errno != ENOENT)
            return failure(ErrorCode::Unauthorized, Text::tr("The key file %1 cannot be opened: %2").arg(path, reason(errno)));
        if (!mayCreate)
            break;
        if (const auto made = create(path); !made)
            return failureOf(made);
    }
    return failure(ErrorCode::NotFound, Text::tr("There is no key file %1.").arg(path));
}

} // namespace askpro::core

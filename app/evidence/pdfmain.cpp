// SPDX-License-Identifier: GPL-3.0-or-later
// beraad-pdf: reads one PDF for the window, and can do nothing else. The file stands open on the descriptor
// whose number is the argument.
#include "evidence/pdflimits.h"
#include "evidence/pdfserver.h"
#include "evidence/pdfwire.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstdio>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace beraad::pdf {

namespace {

constexpr int kSecondsPerRequest = 12; // the window ends us before that
constexpr int kPipe = 1 << 20; // bytes: an image goes over in few pieces
constexpr qint64 kLargestFile = qint64{256} << 20; // bytes; addresses are limited too

/// Maps the file, so that it takes room once however often a helper is started on it.
std::optional<QByteArray> contentOf(int descriptor)
{
    struct stat status{};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > kLargestFile)
        return std::nullopt;
    if (status.st_size == 0)
        return QByteArray();
    void *bytes = mmap(nullptr, size_t(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (bytes == MAP_FAILED)
        return std::nullopt;
    return QByteArray::fromRawData(static_cast<const char *>(bytes), status.st_size); // for as long as we live
}

bool readAll(int from, std::span<char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = read(from, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.subspan(size_t(count));
    }
    return true;
}

bool writeAll(int to, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = write(to, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.subspan(size_t(count));
    }
    return true;
}

/// The next request; nothing at the end, or when what comes is none.
std::optional<NumberedRequest> nextRequest(int from)
{
    std::array<char, 4> length{};
    if (!readAll(from, length))
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(length.data());
    if (size > kLongestRequest)
        return std::nullopt;
    QByteArray frame(qsizetype(size), Qt::Uninitialized);
    if (!readAll(from, std::span(frame.data(), size)))
        return std::nullopt;
    return requestIn(frame);
}

int serve(int file, int input, int output)
{
    auto content = contentOf(file);
    if (!content)
        return 2;
    Server server(*content);
    while (const auto request = nextRequest(input)) {
        allowSecondsOfProcessor(kSecondsPerRequest);
        const FrameParts parts = partsOf(request->number, server.answer(request->request));
        const auto *dots = std::bit_cast<const char *>(parts.image.constBits());
        if (!writeAll(output, std::span(parts.bytes.constData(), size_t(parts.bytes.size())))
            || !writeAll(output, std::span(dots, size_t(parts.image.sizeInBytes()))))
            return 3;
    }
    return 0;
}

/// Libraries may print; what they print must not stand among the answers.
int quietOutput()
{
    const int answers = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    fcntl(answers, F_SETPIPE_SZ, kPipe);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0)
        dup2(nowhere, STDOUT_FILENO);
    return answers;
}

} // namespace

} // namespace beraad::pdf

int main(int argc, char **argv)
{
    using namespace beraad::pdf;
    const QByteArrayView argument(argc == 2 ? argv[1] : "");
    const bool isCheck = argument == "--check";
    bool isNumber = false;
    const int file = argument.toInt(&isNumber);
    if (!isCheck && (!isNumber || file <= STDERR_FILENO)) {
        std::fputs("beraad-pdf reads a PDF for the window of Beraad; --check tries what it may not do\n", stderr);
        return 64;
    }
    const int answers = isCheck ? STDOUT_FILENO : quietOutput();
    const bool isShut = giveUpRights();
    if (!isCheck)
        return answers < 0 ? 3 : serve(file, STDIN_FILENO, answers);
    for (const QString &line : triedRights())
        std::printf("%s\n", qPrintable(line));
    std::printf("calls are filtered: %s\n", isShut ? "yes" : "no");
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdffile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace beraad::pdf {

namespace {

constexpr int kFarewell = 500; // milliseconds; who is killed is gone at once
constexpr int kMostLosses = 6; // in a row, with no answer between: the file itself is at fault

/// A file that only exists in memory, that nobody can change any more, and that no path leads to.
int sealedCopy(const QByteArray &content)
{
    const int descriptor = memfd_create("beraad-attachment", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return -1;
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t count = write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (count <= 0) {
            close(descriptor);
            return -1;
        }
        done += count;
    }
    fcntl(descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
    return descriptor;
}

/// Nothing of ours is told: only what finding fonts and libraries takes.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name : ours.keys())
        if (name.startsWith(u"FONTCONFIG_") || name.startsWith(u"LD_LIBRARY_PATH") || name.endsWith(u"SAN_OPTIONS")
            || name == u"XDG_DATA_DIRS" || name == u"XDG_CACHE_HOME" || name == u"HOME")
            bare.insert(name, ours.value(name));
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return bare;
}

} // namespace

QString helperPath()
{
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"beraad-pdf"_s, u"../libexec/beraad/beraad-pdf"_s})
        if (const QFileInfo file(beside.filePath(place)); file.isExecutable())
            return file.canonicalFilePath();
    return {};
}

File::File(const QByteArray &content, QObject *parent)
    : File(content, Options(), parent)
{
}

File::File(const QByteArray &content, Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_descriptor(sealedCopy(content))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { lose(Fault::TimedOut); });
}

File::~File()
{
    if (m_helper) {
        m_helper->disconnect(this);
        m_helper->kill();
        m_helper->waitForFinished(kFarewell);
    }
    if (m_descriptor >= 0)
        close(m_descriptor);
}

qint64 File::helperId() const
{
    return m_helper ? m_helper->processId() : 0;
}

quint32 File::ask(const Request &request, Urgency urgency, QObject *context, Taker take)
{
    const quint32 number = ++m_lastNumber;
    const auto before = std::ranges::find_if(m_waiting, [&](const Waiting &one) { return one.urgency > urgency; });
    m_waiting.insert(before, {number, request, urgency, context, std::move(take), false});
    // Later, so that nothing is answered before ask() has come back.
    QMetaObject::invokeMethod(this, &File::pump, Qt::QueuedConnection);
    return number;
}

void File::cancel(quint32 number)
{
    std::erase_if(m_waiting, [number](const Waiting &one) { return one.number == number; });
    if (m_current && m_current->number == number)
        m_current->take = {};
}

void File::pump()
{
    if (m_current || m_waiting.empty())
        return;
    // What is not open yet is opened before anything else, however urgent.
    const auto isOpening = [](const Waiting &one) { return std::holds_alternative<ask::Open>(one.request); };
    auto next = m_waiting.begin();
    if (!m_isOpen && !m_opened)
        next = std::ranges::find_if(m_waiting, isOpening);
    if (next == m_waiting.end())
        return;
    if (!m_helper && !start()) {
        failAll({Fault::HelperMissing, m_options.helper});
        return;
    }
    if (!m_isOpen && !isOpening(*next)) {
        reopen();
        return;
    }
    m_current = std::move(*next);
    m_waiting.erase(next);
    send(m_current->request, m_current->number);
}

bool File::start()
{
    if (m_options.helper.isEmpty() || m_descriptor < 0)
        return false;
    m_helper = std::make_unique<QProcess>();
    m_answers = std::make_unique<FrameCutter>(kLongestAnswer);
    m_isOpen = false;
    m_restarts = m_starts++;
    m_helper->setProcessEnvironment(bareEnvironment());
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    m_helper->setWorkingDirectory(u"/"_s);
    // Only the child hands the content on: in us it stays closed to whatever else is started.
    m_helper->setChildProcessModifier([descriptor = m_descriptor] { fcntl(descriptor, F_SETFD, 0); });
    connect(m_helper.get(), &QProcess::readyReadStandardOutput, this, &File::read);
    connect(m_helper.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        lose(error == QProcess::FailedToStart ? Fault::HelperMissing : Fault::HelperDied);
    });
    connect(m_helper.get(), &QProcess::finished, this, [this] { lose(Fault::HelperDied); });
    m_helper->start(m_options.helper, {QString::number(m_descriptor)}, QIODevice::ReadWrite);
    return true;
}

/// A helper that was started anew does not know the password.
void File::reopen()
{
    m_current = Waiting{++m_lastNumber, *m_opened, Urgency::Now, this, {}, true};
    send(m_current->request, m_current->number);
}

void File::send(const Request &request, quint32 number)
{
    m_limit.start(m_options.msPerRequest);
    m_helper->write(frameOf(number, request));
}

void File::read()
{
    m_answers->add(m_helper->readAllStandardOutput());
    const QPointer<File> alive(this); // whoever takes an answer may be done with the file
    while (alive && m_helper) {
        const auto frame = m_answers->next();
        if (!frame)
            break;
        takeFrame(*frame);
    }
    if (alive && m_helper && m_answers->isBroken())
        lose(Fault::BadAnswer);
}

void File::takeFrame(const QByteArray &frame)
{
    auto answer = answerIn(frame);
    if (!answer || !m_current || answer->number != m_current->number || !isSound(answer->answer, m_current->request)) {
        lose(Fault::BadAnswer);
        return;
    }
    m_lossesInARow = 0;
    finishCurrent(answer->answer);
}

void File::finishCurrent(const Answer &answer)
{
    m_limit.stop();
    const Waiting done = *std::exchange(m_current, {});
    if (const auto *opening = std::get_if<ask::Open>(&done.request)) {
        m_isOpen = std::holds_alternative<tell::Opened>(answer);
        m_opened = m_isOpen ? std::optional(*opening) : std::nullopt;
    }
    QMetaObject::invokeMethod(this, &File::pump, Qt::QueuedConnection);
    if (const auto *why = std::get_if<tell::Failed>(&answer); why && done.isReopening)
        failAll(*why); // it opened before, and does not any more
    if (done.take && done.context)
        done.take(answer);
}

/// The helper is gone or must go; what it was asked fails, the rest goes to the next one.
void File::lose(Fault fault)
{
    dropHelper();
    const bool isHopeless = ++m_lossesInARow >= kMostLosses || fault == Fault::HelperMissing;
    const tell::Failed why{fault, {}};
    const QPointer<File> alive(this);
    if (isHopeless) {
        m_lossesInARow = 0;
        failAll(why);
    }
    if (alive && m_current)
        finishCurrent(why);
}

void File::failAll(const tell::Failed &why)
{
    m_opened.reset();
    const std::deque<Waiting> lost = std::exchange(m_waiting, {});
    const QPointer<File> alive(this);
    for (const Waiting &one : lost)
        if (alive && one.take && one.context)
            one.take(why);
}

void File::dropHelper()
{
    m_limit.stop();
    if (!m_helper)
        return;
    m_isOpen = false;
    // It may be the sender of the signal that brought us here, so it goes later.
    QProcess *helper = m_helper.release();
    helper->setParent(QCoreApplication::instance());
    helper->disconnect(this);
    helper->kill();
    if (helper->state() == QProcess::NotRunning)
        helper->deleteLater();
    else
        connect(helper, &QProcess::finished, helper, &QObject::deleteLater);
}

} // namespace beraad::pdf

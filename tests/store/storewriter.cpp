// SPDX-License-Identifier: GPL-3.0-or-later
// A second process on a workspace, for tst_crash. Appends events until it is stopped and prints each sequence that was
// committed; `turn` does so with pauses, as people make them; `sit` writes a step of a session with each; `attach`
// keeps files instead; `hold` keeps the file locked for writing until its standard input closes; `limit BYTES` lets no
// file grow past that size; `import` brings variables without end and prints a line once some are in.
#include "store/workspace.h"

#include "catalogue/catalogueitem.h"
#include "store/database.h"
#include "store/importreport.h"
#include "tests/store/samples.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

int appendForever(const QString &path, const QString &dossier, quint32 longestPause)
{
    const auto workspace = Workspace::open(path);
    if (!workspace) {
        std::fprintf(stdout, "error %s\n", qPrintable(toPlainText(workspace.error())));
        return 1;
    }
    samples::Chain chain(dossier);
    if (const auto state = (*workspace)->dossier(chain.dossier()))
        chain.continueAfter(*state);
    else if (!(*workspace)->append(samples::submission(chain, 3)))
        return 1;
    QRandomGenerator chance(QRandomGenerator::system()->generate());
    while (true) {
        const Envelope envelope = chain.next(u"agodi"_s, samples::anyEvent(chance, 3));
        const auto appended = (*workspace)->append({envelope});
        if (!appended) {
            std::fprintf(stdout, "error %d %s\n", static_cast<int>(appended.error().code),
                         qPrintable(appended.error().detail));
            std::fflush(stdout);
            return 1;
        }
        std::fprintf(stdout, "%d\n", envelope.sequence);
        std::fflush(stdout);
        QThread::msleep(chance.bounded(longestPause + 1));
    }
}

/// As when a session decides: the dossier's event and the session's step, or neither.
int sitForever(const QString &path)
{
    const auto workspace = Workspace::open(path);
    samples::Chain chain(u"d1"_s);
    if (!workspace)
        return 1;
    if (const auto state = (*workspace)->dossier(chain.dossier()))
        chain.continueAfter(*state);
    else if (!(*workspace)->append(samples::submission(chain, 3)))
        return 1;
    const SessionId session(u"s1"_s);
    auto steps = (*workspace)->sitting(session);
    QRandomGenerator chance(QRandomGenerator::system()->generate());
    while (steps) {
        const Envelope envelope = chain.next(u"agodi"_s, samples::anyEvent(chance, 3));
        const sitting::Noted note{{}, u"step %1"_s.arg(envelope.sequence)};
        steps->push_back(nextEvent(foldSitting(session, *steps), note, PersonId(u"hilde"_s), envelope.at));
        if (!(*workspace)->append({envelope}, {steps->back()}))
            return 1;
        std::fprintf(stdout, "%d\n", envelope.sequence);
        std::fflush(stdout);
    }
    return 1;
}

int hold(const QString &path)
{
    Database database(path, dialect::Access::ReadWrite, 1000);
    const Transaction transaction(database);
    std::fprintf(stdout, "held\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

int importForever(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    ImportSource source;
    source.name = u"endless"_s;
    const auto report = (*workspace)->importCatalogue(source, [](const CatalogueSink &sink) -> Result<void> {
        for (int i = 0;; ++i) {
            if (auto taken = sink.take(samples::variable(u"rsz"_s, u"set"_s, u"v%1"_s.arg(i), u"Kenmerk %1"_s.arg(i)));
                !taken)
                return taken;
            if (i == 2000) {
                std::fprintf(stdout, "importing\n");
                std::fflush(stdout);
            }
        }
    });
    return report ? 0 : 1;
}

/// Prints each fingerprint once its content is committed.
int attachForever(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    QRandomGenerator chance(QRandomGenerator::system()->generate());
    while (true) {
        QByteArray content(qsizetype(3'000'000 + chance.bounded(3'000'000)), char(chance.bounded(256)));
        for (qsizetype at = 0; at < content.size(); at += 4096)
            content[at] = char(chance.bounded(256));
        QBuffer device(&content);
        device.open(QIODevice::ReadOnly);
        const QDateTime now(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::UTC);
        const auto kept = (*workspace)->storeAttachment(device, PersonId(QStringLiteral("an")), now);
        if (!kept)
            return 1;
        std::fprintf(stdout, "%s\n", qPrintable(kept->value));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString path = arguments.value(2);
    if (arguments.value(1) == u"hold")
        return hold(path);
    if (arguments.value(1) == u"sit")
        return sitForever(path);
    if (arguments.value(1) == u"import")
        return importForever(path);
    if (arguments.value(1) == u"attach")
        return attachForever(path);
    if (arguments.value(1) == u"limit") {
        const rlim_t bytes = arguments.value(4).toULong();
        const rlimit limit{bytes, bytes};
        std::signal(SIGXFSZ, SIG_IGN); // a write past the limit then fails as it does on a full disk
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
    }
    return appendForever(path, arguments.value(3), arguments.value(1) == u"turn" ? 30 : 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace beraad::wording {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString fileSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnreadable:
        return Tr::tr("The file cannot be read. Check that it exists and that you may open it.");
    case ErrorCode::FileUnwritable:
        return Tr::tr("The file cannot be written. Check the folder, your rights and the free space.");
    case ErrorCode::BadJson:
        return Tr::tr("The file is not sound JSON; nothing was read from it.");
    case ErrorCode::BadContent:
        return Tr::tr("The content is not what the format asks; nothing was taken over.");
    case ErrorCode::BadRule:
        return Tr::tr("A rule cannot be evaluated; the rule file has to be corrected.");
    case ErrorCode::AttachmentMissing:
        return Tr::tr("This file is named, but its content is not in this workspace. Ask whoever attached it for the "
                      "file and attach it again.");
    case ErrorCode::AttachmentDamaged:
        return Tr::tr("The kept file is damaged: it is not what was attached. Attach it again, or take it from a copy "
                      "of the workspace.");
    default:
        return {};
    }
}

QString workspaceSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WorkspaceExists:
        return Tr::tr("There already is a workspace with this name; it was left as it is.");
    case ErrorCode::WorkspaceMissing:
        return Tr::tr("There is no workspace at this place.");
    case ErrorCode::WorkspaceNewer:
        return Tr::tr("This workspace was written by a newer version of Beraad. It was not touched; install the newer "
                      "version to open it.");
    case ErrorCode::WorkspaceDamaged:
        return Tr::tr("The workspace does not hold together any more. It was not changed; open a copy from before, or "
                      "have it verified.");
    case ErrorCode::WorkspaceBusy:
        return Tr::tr("The workspace is in use by another program. Close it there and try again.");
    case ErrorCode::WorkspaceConflict:
        return Tr::tr("Somebody else changed this dossier a moment ago. Look at it again before you decide.");
    case ErrorCode::StoreFailed:
        return Tr::tr("The workspace could not be read or written; nothing was changed.");
    default:
        return {};
    }
}

QString ruleSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Tr::tr("This is not in the workspace.");
    case ErrorCode::NotPermitted:
        return Tr::tr("Your role does not permit this at this point of the dossier.");
    case ErrorCode::WrongState:
        return Tr::tr("This cannot be done at this point of the dossier.");
    case ErrorCode::MissingReason:
        return Tr::tr("A reason is needed before this can be recorded.");
    case ErrorCode::MissingAnswer:
        return Tr::tr("Some answers are still missing.");
    case ErrorCode::OutOfOrder:
        return Tr::tr("Something else has to be finished first.");
    case ErrorCode::NoCapacity:
        return Tr::tr("The session has no room left for this file.");
    case ErrorCode::NoQuorum:
        return Tr::tr("There is no quorum, so nothing can be decided.");
    case ErrorCode::NotCarried:
        return Tr::tr("The votes do not carry this decision.");
    case ErrorCode::SteppedAside:
        return Tr::tr("Somebody with a conflict of interest does not vote on this item.");
    case ErrorCode::DocumentFailed:
        return Tr::tr("The document could not be made.");
    case ErrorCode::Cancelled:
        return Tr::tr("Stopped; nothing was changed.");
    default:
        return {};
    }
}

/// `args`: why, how many members may decide, how many are needed.
QString noQuorum(const QStringList &args)
{
    if (args.value(0) == u"chair")
        return Tr::tr("Nobody chairs the session, so nothing can be decided.");
    if (args.value(0) == u"few")
        return Tr::tr("There is no quorum: %1 members may decide on this item and %2 are needed.")
            .arg(args.value(1), args.value(2));
    if (args.value(0) == u"unknown")
        return Tr::tr("How many members must be present is not known: the chair has to state that there are enough.");
    return ruleSentence(ErrorCode::NoQuorum);
}

/// `args`: why, how many are in favour, how many against.
QString notCarried(const QStringList &args)
{
    if (args.value(0) == u"no-votes")
        return Tr::tr("Nobody has voted on this item yet.");
    if (args.value(0) == u"open")
        return Tr::tr("The rule for %1 in favour and %2 against is not known: the chair has to say how the house reads "
                      "the votes.")
            .arg(args.value(1), args.value(2));
    if (args.size() == 3)
        return Tr::tr("The votes say something else: %1 in favour of authorising, %2 against.")
            .arg(args.value(1), args.value(2));
    return ruleSentence(ErrorCode::NotCarried);
}

/// `args`: the name of the file and how many bytes one may have.
QString tooLarge(const QStringList &args)
{
    if (args.size() < 2)
        return Tr::tr("The file is too large to be kept in the workspace.");
    const QString most = QLocale().formattedDataSize(args.at(1).toLongLong(), 0, QLocale::DataSizeTraditionalFormat);
    return Tr::tr("%1 is too large to be kept in the workspace: a file may have at most %2.", "file name, size")
        .arg(args.first(), most);
}

} // namespace

QString of(ErrorCode code, const QStringList &args)
{
    const auto about = [&](const QString &sentence) {
        return args.isEmpty()
            ? sentence
            : Tr::tr("%1 (%2)", "sentence of an error, what it is about").arg(sentence, args.join(u", "_s));
    };
    switch (code) {
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::BadJson:
    case ErrorCode::BadContent:
    case ErrorCode::BadRule:
    case ErrorCode::AttachmentMissing:
    case ErrorCode::AttachmentDamaged:
        return about(fileSentence(code));
    case ErrorCode::AttachmentTooLarge:
        return tooLarge(args);
    case ErrorCode::NoQuorum:
        return noQuorum(args);
    case ErrorCode::NotCarried:
        return notCarried(args);
    case ErrorCode::WorkspaceBusy:
        if (args.value(1) == u"import")
            return Tr::tr(
                "A catalogue is being imported. This can be recorded when the import is over, or was stopped; "
                "drafts are kept until then.");
        return about(workspaceSentence(code));
    case ErrorCode::WorkspaceExists:
    case ErrorCode::WorkspaceMissing:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceConflict:
    case ErrorCode::StoreFailed:
        return about(workspaceSentence(code));
    case ErrorCode::NotFound:
    case ErrorCode::NotPermitted:
    case ErrorCode::WrongState:
    case ErrorCode::MissingReason:
    case ErrorCode::MissingAnswer:
    case ErrorCode::OutOfOrder:
    case ErrorCode::NoCapacity:
    case ErrorCode::SteppedAside:
    case ErrorCode::DocumentFailed:
    case ErrorCode::Cancelled:
        return about(ruleSentence(code));
    }
    return {};
}

Message of(const Error &error)
{
    Message message{of(error.code, error.args), {}};
    if (!error.detail.isEmpty())
        message.details << error.detail;
    for (const Problem &problem : error.problems)
        message.details << (problem.where.isEmpty() ? problem.message
                                                    : u"%1: %2"_s.arg(problem.where, problem.message));
    return message;
}

} // namespace beraad::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace beraad {

/// What went wrong, as a word that ui/common/wording turns into a sentence. `app/` never words it for people.
enum class ErrorCode {
    FileUnreadable,
    FileUnwritable,
    BadJson, ///< not JSON, too deep, or a member twice
    BadContent, ///< JSON or CSV that is well formed but not what the format asks
    BadRule, ///< a JsonLogic expression that cannot be evaluated
    NotFound, ///< an id that the workspace does not know
    NotPermitted, ///< the permission table has no cell for this role and this state
    WrongState, ///< the command does not fit the state of the dossier or track
    MissingReason,
    MissingAnswer,
    OutOfOrder, ///< a legal order is broken: e.g. signing a protocol before the advice of the DPOs
    NoCapacity,
    NoQuorum, ///< too few members for a decision, or nobody established that there are enough
    NotCarried, ///< the votes do not carry that decision
    SteppedAside, ///< a member with a conflict of interest may not vote on the item
    WorkspaceExists,
    WorkspaceMissing,
    WorkspaceNewer, ///< written by a newer schema than this program knows
    WorkspaceDamaged, ///< a hash chain, a checksum or the file itself does not hold
    WorkspaceBusy,
    WorkspaceConflict, ///< somebody else appended to the same stream first
    AttachmentTooLarge,
    AttachmentMissing, ///< an answer names a file whose content is not in the workspace
    AttachmentDamaged, ///< the content is not what its fingerprint says
    StoreFailed,
    DocumentFailed,
    Cancelled,
};

/// One finding of a validation: where (file:line, JSON path, row) and what was expected there.
struct Problem {
    QString where;
    QString message;
    bool operator==(const Problem &) const = default;
};

/// A refusal. `args` fill the sentence of `code`; `detail` is a plain English sentence for logs and the command line;
/// `problems` holds every finding, not only the first.
struct Error {
    ErrorCode code = ErrorCode::BadContent;
    QStringList args;
    QString detail;
    std::vector<Problem> problems;
    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

/// A refusal ready to be returned: `return refuse(ErrorCode::NotFound, {id}, u"..."_s);`
inline std::unexpected<Error> refuse(ErrorCode code, QStringList args, QString detail,
                                     std::vector<Problem> problems = {})
{
    return std::unexpected(Error{code, std::move(args), std::move(detail), std::move(problems)});
}

/// Several lines for a terminal: the detail, then one indented line for each problem.
QString toPlainText(const Error &error);

} // namespace beraad

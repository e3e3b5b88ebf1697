// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/procedureblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

TextStyle styleOf(ProcedureStatus status)
{
    switch (status) {
    case ProcedureStatus::Required:
        return TextStyle::Mark;
    case ProcedureStatus::Optional:
    case ProcedureStatus::Exempt:
    case ProcedureStatus::Shadow:
        return TextStyle::SmallStrong;
    case ProcedureStatus::Undecided:
    case ProcedureStatus::Fallback:
        return TextStyle::Caution;
    case ProcedureStatus::Inadmissible:
    case ProcedureStatus::Refused:
        return TextStyle::Refusal;
    }
    Q_UNREACHABLE_RETURN(TextStyle::Body);
}

} // namespace

TextBlock statusBlock(const RequestReading &reading, const Procedure &procedure)
{
    return {{{{reading.words().value(u"status"_s, toString(procedure.status)), styleOf(procedure.status)}}}};
}

TextBlock reasonsBlock(const RequestReading &reading, const Procedure &procedure)
{
    TextBlock block;
    QStringList said;
    for (const Reason &reason : procedure.because) {
        const QString wording = reading.text(reason.text);
        if (said.contains(reason.rule + wording))
            continue;
        said.append(reason.rule + wording);
        append(block, blockOf(wording.isEmpty() ? reason.rule : wording), block.empty() ? 0 : 4);
        std::vector<TextRun> runs{{reason.rule + u"  "_s, TextStyle::SmallCode}};
        std::ranges::move(sourceRuns(reading, reason.source, reason.evidence), std::back_inserter(runs));
        block.push_back({std::move(runs), 0.5});
    }
    return block.empty() ? blockOf(reading.words()(u"route.noReason"), TextStyle::Absent) : block;
}

TextBlock sourcesBlock(const RequestReading &reading, const Procedure &procedure)
{
    TextBlock block;
    QStringList said;
    for (const Reason &reason : procedure.because) {
        if (said.contains(reason.source))
            continue;
        said.append(reason.source);
        block.push_back({sourceRuns(reading, reason.source, reason.evidence), block.empty() ? 0.0 : 2.0});
    }
    return block.empty() ? blockOf(reading.words()(u"route.noReason"), TextStyle::Absent) : block;
}

QStringList namesOf(const RequestReading &reading, const std::vector<TrackId> &tracks)
{
    QStringList procedures;
    QHash<QString, QStringList> authorities;
    for (const TrackId &id : tracks) {
        const Procedure *procedure = reading.document().route.find(id);
        const QString name = procedure ? reading.procedureName(procedure->procedure) : id.value;
        if (!procedures.contains(name))
            procedures.append(name);
        const QString authority = procedure ? reading.shortName(procedure->authority) : QString();
        if (!authority.isEmpty() && !authorities[name].contains(authority))
            authorities[name].append(authority);
    }
    QStringList names;
    for (const QString &name : procedures) {
        const QString at = authorities.value(name).join(u", "_s);
        names.append(at.isEmpty() ? name : reading.words()(u"route.at").arg(name, at));
    }
    return names;
}

} // namespace beraad

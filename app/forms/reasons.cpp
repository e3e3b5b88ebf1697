// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reasons.h"

#include "forms/words.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The kinds of a verdict, as in the dossier's events.
const QStringList &verdictKinds()
{
    static const QStringList words{u"approve"_s, u"conditions"_s, u"coarsen"_s, u"replace"_s, u"refuse"_s, u"ask"_s};
    return words;
}

ReviewReason readReason(JsonReader &reader, QStringList &seen)
{
    ReviewReason reason;
    reason.code = reader.requiredString(u"code"_s);
    words::refuseTwice(reader, u"code"_s, reason.code, seen);
    reason.label = words::readText(reader, u"label"_s);
    reason.help = words::readText(reader, u"help"_s);
    reason.kinds = reader.strings(u"kinds"_s);
    for (qsizetype i = 0; i < reason.kinds.size(); ++i)
        if (!verdictKinds().contains(reason.kinds.at(i)))
            reader.problem(u"kinds[%1]"_s.arg(i), u"expected one of %1"_s.arg(verdictKinds().join(u", "_s)));
    reason.legal = reader.boolean(u"legal"_s).value_or(true);
    const words::Citation source = words::readCitation(reader, u"source"_s);
    reason.source = source.dutch;
    reason.sourceText = source.text;
    reason.evidence = source.evidence;
    return reason;
}

} // namespace

Result<std::vector<ReviewReason>> readReasons(const JsonDocument &document)
{
    std::vector<Problem> problems;
    std::vector<ReviewReason> reasons;
    QStringList seen;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-reasons/1"_s}, true);
    for (JsonReader entry : reader.array(u"reasons"_s, true))
        reasons.push_back(readReason(entry, seen));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a list of reasons"_s.arg(document.file),
                      std::move(problems));
    return reasons;
}

Result<std::vector<ReviewReason>> shippedReasons()
{
    return readJsonFile(u":/forms/reasons.json"_s).and_then(readReasons);
}

} // namespace beraad

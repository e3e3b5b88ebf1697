// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocks/duties.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QStringList &dutyWords()
{
    static const QStringList words{
        u"ministers-term"_s,  u"publish-flemish-protocol"_s, u"publish-deliberation"_s, u"publish-federal-protocol"_s,
        u"retention-asked"_s, u"retention-condition"_s,      u"all-sections"_s,         u"data-minimisation"_s};
    return words;
}

Duty readDuty(JsonReader reader)
{
    static const QStringList evidences{u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s};
    Duty duty;
    const qsizetype kind = dutyWords().indexOf(reader.choice(u"id"_s, dutyWords(), true));
    duty.kind = static_cast<DutyKind>(std::max(qsizetype{0}, kind));
    duty.source = textFromJson(reader.anything(u"source"_s));
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
        if (duty.source.byLanguage.value(language).isEmpty())
            reader.problem(u"source"_s, u"expected a text in nl, fr, de and en; %1 is missing"_s.arg(language));
    duty.evidence = reader.choice(u"evidence"_s, evidences, true);
    return duty;
}

} // namespace

QString toString(DutyKind kind)
{
    return dutyWords().at(static_cast<qsizetype>(kind));
}

Result<std::vector<Duty>> readDuties(const JsonDocument &document)
{
    std::vector<Problem> problems;
    std::vector<Duty> duties;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-duties/1"_s}, true);
    for (const JsonReader &entry : reader.array(u"duties"_s, true))
        duties.push_back(readDuty(entry));
    for (qsizetype kind = 0; kind < dutyWords().size(); ++kind)
        if (std::ranges::count(duties, static_cast<DutyKind>(kind), &Duty::kind) != 1)
            reader.problem(u"duties"_s, u"expected %1 once"_s.arg(dutyWords().at(kind)));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a list of duties"_s.arg(document.file),
                      std::move(problems));
    std::ranges::sort(duties, {}, &Duty::kind);
    return duties;
}

Result<std::vector<Duty>> shippedDuties()
{
    return readJsonFile(u":/clocks/duties.json"_s).and_then(readDuties);
}

const Duty &dutyOf(DutyKind kind)
{
    // A test reads them; without them nothing is said of law rather than something without a source.
    static const std::vector<Duty> duties
        = shippedDuties().value_or(std::vector<Duty>(static_cast<size_t>(dutyWords().size())));
    return duties.at(static_cast<size_t>(kind));
}

} // namespace beraad

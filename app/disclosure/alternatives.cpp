// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/alternatives.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const QString kYesNo = u"yes-no"_s;
const QString kLevel = u"level-"_s;

/// From fine to coarse; a day is `exact`.
const QStringList &dateParts()
{
    static const QStringList parts{u"exact"_s, u"month"_s, u"quarter"_s, u"year"_s};
    return parts;
}

QStringList coarserThan(const QString &asked, const QStringList &fineToCoarse)
{
    const qsizetype at = fineToCoarse.indexOf(asked);
    return at < 0 ? QStringList() : fineToCoarse.sliced(at + 1);
}

/// Gathers alternatives, each granularity and each variable once.
class Gathering {
public:
    Gathering(const Line &line, const Variable &variable)
        : m_asked(line.granularity.isEmpty() ? u"exact"_s : line.granularity)
        , m_variable(variable)
    {
    }

    void addOffered()
    {
        // What stands before the granularity asked is finer; where the holder does not know it, all may be coarser.
        const qsizetype asked = m_variable.granularities.indexOf(m_asked);
        for (const QString &word : m_variable.granularities.sliced(asked + 1))
            add(AlternativeKind::Offered, word, word == kYesNo ? 2 : 0);
    }

    void addDateParts()
    {
        if (m_variable.type != "date"_L1)
            return;
        for (const QString &part : coarserThan(m_asked, dateParts()))
            add(AlternativeKind::DatePart, part, 0);
    }

    void addCodeLevels(const CodeList *list)
    {
        if (!list)
            return;
        const std::vector<int> counts = codesPerLevel(*list);
        const int finest = codeLevelOf(m_asked).value_or(static_cast<int>(counts.size()));
        for (int level = finest - 1; level >= 1; --level)
            add(AlternativeKind::CodeLevel, granularityOfCodeLevel(level), counts.at(static_cast<size_t>(level - 1)));
    }

    void addYesNo()
    {
        const bool identifies
            = m_variable.flags.contains(u"registerNumber"_s) || m_variable.flags.contains(u"linkageKey"_s);
        if (m_variable.type != "text"_L1 && !identifies)
            add(AlternativeKind::YesNo, kYesNo, 2);
    }

    void addOthers(const std::vector<Variable> &others)
    {
        for (const Variable &other : others)
            if (other.id != m_variable.id && measuresTheSame(m_variable, other)
                && !std::ranges::contains(m_found, other.id, &Alternative::replacement))
                m_found.push_back(
                    {AlternativeKind::OtherVariable, {}, other.id, other.label, static_cast<int>(other.codes.size())});
    }

    std::vector<Alternative> found() && { return std::move(m_found); }

private:
    void add(AlternativeKind kind, const QString &granularity, int categories)
    {
        if (granularity != m_asked && !std::ranges::contains(m_found, granularity, &Alternative::granularity))
            m_found.push_back({kind, granularity, {}, {}, categories});
    }

    const QString m_asked; ///< a line that says nothing asks for all there is
    const Variable &m_variable;
    std::vector<Alternative> m_found;
};

} // namespace

std::optional<int> codeLevelOf(const QString &granularity)
{
    if (!granularity.startsWith(kLevel))
        return std::nullopt;
    bool isNumber = false;
    const int level = QStringView(granularity).sliced(kLevel.size()).toInt(&isNumber);
    return isNumber && level > 0 ? std::optional(level) : std::nullopt;
}

QString granularityOfCodeLevel(int level)
{
    return kLevel + QString::number(level);
}

std::vector<int> codesPerLevel(const CodeList &list)
{
    QHash<QString, QString> parents;
    for (const ListedCode &code : list.codes)
        parents.insert(code.code, code.parent);
    std::vector<int> counts;
    for (const ListedCode &code : list.codes) {
        size_t depth = 0;
        QString at = code.parent;
        for (; parents.contains(at) && depth <= list.codes.size(); at = parents.value(at))
            ++depth;
        if (depth > list.codes.size())
            continue; // a circle: the source is wrong, and no level is coarser than another
        counts.resize(std::max(counts.size(), depth + 1), 0);
        ++counts[depth];
    }
    return counts;
}

bool measuresTheSame(const Variable &one, const Variable &other)
{
    if (!one.notion.isEmpty() || !other.notion.isEmpty())
        return one.notion.compare(other.notion, Qt::CaseInsensitive) == 0;
    const bool sameCodes = one.codeList == other.codeList && one.type == other.type;
    return sameCodes && std::ranges::any_of(one.label.byLanguage.asKeyValueRange(), [&](const auto &wording) {
               return !wording.second.isEmpty()
                   && other.label.byLanguage.value(wording.first).compare(wording.second, Qt::CaseInsensitive) == 0;
           });
}

std::vector<Alternative> alternativesTo(const Line &line, const Variable &variable, const CodeList *list,
                                        const std::vector<Variable> &others)
{
    Gathering gathering(line, variable);
    gathering.addOffered();
    gathering.addDateParts();
    gathering.addCodeLevels(list);
    gathering.addYesNo();
    gathering.addOthers(others);
    return std::move(gathering).found();
}

} // namespace beraad

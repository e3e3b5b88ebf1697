// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kLongestId = 80;

} // namespace

void ImportRun::give(CatalogueItem &&item)
{
    if (hasFailed() || !m_problems.isEmpty())
        return;
    if (const auto taken = m_sink.take(std::move(item)); !taken)
        fail(taken.error());
}

void ImportRun::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

bool ImportRun::goOn(qint64 done, qint64 total)
{
    if (!hasFailed() && !m_sink.goOn(done, total))
        fail({ErrorCode::Cancelled, {m_source.path}, u"the import of %1 was cancelled"_s.arg(m_source.path), {}});
    return !hasFailed();
}

Result<ImportNotes> ImportRun::result() const
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (m_problems.isEmpty())
        return m_notes;
    return refuse(ErrorCode::BadContent, {m_source.path, QString::number(m_problems.count())},
                  u"%1 is refused"_s.arg(m_source.path), m_problems.listed(m_source.path));
}

std::optional<OrganisationId> ImportRun::holder(const Text &name, const QString &abbreviation, int line)
{
    if (name.isEmpty() && abbreviation.isEmpty()) {
        if (m_source.holder.isEmpty()) {
            problem(line, u"a data set whose holder is not named; say who holds it"_s);
            return std::nullopt;
        }
        note(NoteKind::HolderAssumed, line, u"no holder is named; taken to be %1"_s.arg(m_source.holder.value));
        return m_source.holder;
    }
    if (!m_holders)
        m_holders.emplace(m_source.directory);
    HolderClues clues{{}, name.byLanguage.values(), {}};
    if (!abbreviation.isEmpty())
        clues.names << abbreviation;
    if (const OrganisationId known = m_holders->find(clues); !known.isEmpty())
        return known;
    return newHolder(name, abbreviation, clues, line);
}

OrganisationId ImportRun::newHolder(const Text &name, const QString &abbreviation, const HolderClues &clues, int line)
{
    Organisation body;
    body.name = name.isEmpty() ? Text{{{m_source.language, abbreviation}}} : name;
    if (!abbreviation.isEmpty())
        body.abbreviation = Text{{{m_source.language, abbreviation}}};
    body.id = OrganisationId(identifierFrom(abbreviation.isEmpty() ? body.name.in(m_source.language) : abbreviation));
    body.level = body.type = body.network = u"unknown"_s;
    body.source = m_source.path.section(u'/', -1);
    body.evidence = u"note"_s;
    const OrganisationId id = m_holders->add(body, clues);
    note(NoteKind::NewHolder, line, u"the directory lacks %1, now %2"_s.arg(body.name.in(m_source.language), id.value));
    give(std::move(body));
    return id;
}

QString ImportRun::datasetId(const QString &own, const Text &title, int line)
{
    QString id = m_source.dataset;
    if (!id.isEmpty() && !m_datasetIds.isEmpty())
        problem(line, u"a second data set; the id %1 was given for one"_s.arg(id));
    if (id.isEmpty())
        id = identifierKept(own);
    if (id.isEmpty())
        id = identifierFrom(title.isEmpty() ? QFileInfo(m_source.path).baseName() : title.in(m_source.language));
    const QString first = id;
    for (int n = 2; m_datasetIds.contains(id); ++n)
        id = u"%1-%2"_s.arg(first).arg(n);
    if (id != first)
        note(NoteKind::MadeUnique, line, u"another data set is called %1; this one becomes %2"_s.arg(first, id));
    m_datasetIds.insert(id);
    return id;
}

void ImportRun::finish(Variable &variable, const Dataset &dataset, int line)
{
    variable.provider = dataset.provider;
    variable.dataset = dataset.id;
    variable.datasetLabel = dataset.label;
    variable.id = variableId(variable.provider, variable.dataset, variable.name);
    if (variable.category.isEmpty())
        variable.category = m_source.category.isEmpty() ? u"other"_s : m_source.category;
    if (variable.source.isEmpty())
        variable.source = dataset.source;
    if (variable.label.isEmpty())
        variable.label = Text{{{m_source.language, variable.name}}};
    const auto withoutCode
        = std::ranges::remove_if(variable.codes, [](const Code &code) { return code.code.isEmpty(); });
    if (!withoutCode.empty())
        note(NoteKind::LeftOut, line, u"categories of %1 that have no code"_s.arg(variable.name));
    variable.codes.erase(withoutCode.begin(), withoutCode.end());
    QHash<QString, Text> labels;
    std::vector<Code> codes;
    for (Code &code : variable.codes) {
        if (code.label.isEmpty())
            code.label = Text{{{m_source.language, code.code}}};
        const auto other = labels.constFind(code.code);
        const bool isKnown = other != labels.cend();
        if (isKnown && *other != code.label)
            note(NoteKind::MadeUnique, line, u"the code %1 of %2 has two labels"_s.arg(code.code, variable.name));
        if (isKnown)
            continue;
        labels.insert(code.code, code.label);
        codes.push_back(std::move(code));
    }
    variable.codes = std::move(codes);
}

QString identifierFrom(const QString &wording)
{
    QString id;
    for (const QChar c : wording.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() == kLongestId)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (!id.isEmpty())
        return id;
    // Words of another script: something short that is always the same.
    return u"x-"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(wording.toUtf8(), QCryptographicHash::Blake2b_256).toHex().first(12));
}

QString identifierKept(const QString &id)
{
    QString kept = id.simplified();
    for (QChar &c : kept)
        if (c == u'/' || c.category() == QChar::Other_Control)
            c = u'-';
    return kept;
}

} // namespace beraad

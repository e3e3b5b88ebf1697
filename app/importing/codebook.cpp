// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/codebook.h"

#include "importing/ddidays.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Terms of the access vocabularies that archives use (info:eu-repo, COAR), in the words of the EU list.
QString accessRightsOf(const QString &words)
{
    const QString term = words.section(u'/', -1).toLower().remove(u' ');
    if (term == "openaccess"_L1)
        return u"public"_s;
    if (term == "restrictedaccess"_L1 || term == "embargoedaccess"_L1)
        return u"restricted"_s;
    if (term == "closedaccess"_L1 || term == "metadataonlyaccess"_L1)
        return u"non-public"_s;
    return {};
}

void addTo(QStringList &list, const QString &words)
{
    if (!words.isEmpty() && !list.contains(words))
        list << words;
}

/// A period in two or more dates: from the first of them to the last.
void widen(Validity &period, const Validity &days)
{
    if (!period.from.isValid() || days.from < period.from)
        period.from = days.from;
    if (!period.to.isValid() || days.to > period.to)
        period.to = days.to;
}

} // namespace

void Codebook::read()
{
    m_line = m_xml.line();
    while (m_xml.child()) {
        if (m_xml.name() == "stdyDscr"_L1)
            takeStudy();
        else if (m_xml.name() == "fileDscr"_L1)
            takeFile();
        else if (m_xml.name() == "dataDscr"_L1)
            takeData();
        else
            m_xml.skip();
    }
    giveDataset();
}

void Codebook::takeStudy()
{
    if (!std::exchange(m_isStudyFound, true))
        m_line = m_xml.line();
    while (m_xml.child()) {
        if (m_xml.name() == "citation"_L1)
            takeCitation();
        else if (m_xml.name() == "stdyInfo"_L1)
            takeInformation();
        else if (m_xml.name() == "dataAccs"_L1)
            takeAccess();
        else
            m_xml.skip();
    }
}

void Codebook::takeCitation()
{
    while (m_xml.child()) {
        if (m_xml.name() == "titlStmt"_L1) {
            takeTitles();
        } else if (m_xml.name() == "prodStmt"_L1 || m_xml.name() == "distStmt"_L1) {
            takeDistribution();
        } else if (m_xml.name() == "verStmt"_L1) {
            takeVersion();
        } else if (m_xml.name() == "holdings"_L1) {
            if (m_dataset.landingPage.isEmpty())
                m_dataset.landingPage = m_xml.attribute(u"URI").trimmed();
            m_xml.skip();
        } else {
            m_xml.skip();
        }
    }
}

void Codebook::takeTitles()
{
    while (m_xml.child()) {
        if (m_xml.name() == "titl"_L1)
            m_xml.addWordsTo(m_dataset.label);
        else if (m_xml.name() == "IDNo"_L1 && m_id.isEmpty())
            m_id = m_xml.words();
        else
            m_xml.skip();
    }
}

void Codebook::takeBody(Body &body)
{
    const QString abbreviation = m_xml.attribute(u"abbr").trimmed();
    m_xml.addWordsTo(body.name);
    if (body.abbreviation.isEmpty() && !body.name.isEmpty())
        body.abbreviation = abbreviation;
}

void Codebook::takeDistribution()
{
    while (m_xml.child()) {
        if (m_xml.name() == "producer"_L1 && (m_producer.name.isEmpty() || !m_xml.attribute(u"abbr").isEmpty())) {
            takeBody(m_producer);
        } else if (m_xml.name() == "distrbtr"_L1) {
            takeBody(m_distributor);
        } else if (m_xml.name() == "contact"_L1) {
            takeContact();
        } else if (m_xml.name() == "distDate"_L1) {
            const QString date = m_xml.attribute(u"date");
            m_dataset.issued = daysOf(date.isEmpty() ? m_xml.words() : date).from;
            if (!date.isEmpty())
                m_xml.skip();
        } else {
            m_xml.skip();
        }
    }
}

void Codebook::takeContact()
{
    DatasetContact contact;
    contact.url = m_xml.attribute(u"URI").trimmed();
    contact.email = m_xml.attribute(u"email").trimmed();
    contact.name = m_xml.words();
    if (!std::ranges::contains(m_dataset.contacts, contact))
        m_dataset.contacts.push_back(std::move(contact));
}

void Codebook::takeVersion()
{
    while (m_xml.child()) {
        if (m_xml.name() == "version"_L1)
            if (const QDate day = daysOf(m_xml.attribute(u"date")).to; day.isValid())
                m_dataset.modified = day;
        m_xml.skip();
    }
}

void Codebook::takeInformation()
{
    while (m_xml.child()) {
        if (m_xml.name() == "subject"_L1)
            takeSubjects();
        else if (m_xml.name() == "abstract"_L1)
            m_xml.addParagraphsTo(m_dataset.description);
        else if (m_xml.name() == "sumDscr"_L1)
            takeSummary();
        else
            m_xml.skip();
    }
}

void Codebook::takeSubjects()
{
    while (m_xml.child()) {
        if (m_xml.name() == "keyword"_L1)
            addTo(m_dataset.keywords, m_xml.words());
        else if (m_xml.name() == "topcClas"_L1)
            addTo(m_dataset.themes, m_xml.words());
        else
            m_xml.skip();
    }
}

void Codebook::takeSummary()
{
    while (m_xml.child()) {
        if (m_xml.name() == "timePrd"_L1)
            takePeriod();
        else if (m_xml.name() == "nation"_L1 || m_xml.name() == "geogCover"_L1)
            addTo(m_dataset.spatial, m_xml.words());
        else
            m_xml.skip();
    }
}

void Codebook::takePeriod()
{
    const int line = m_xml.line();
    QString date = m_xml.attribute(u"date").trimmed();
    const QString words = m_xml.words();
    if (date.isEmpty())
        date = words;
    if (date.isEmpty())
        return;
    const Validity days = daysOf(date);
    if (days.from.isValid())
        widen(m_dataset.temporal, days);
    else
        m_run.note(NoteKind::UnreadValue, line, u"\"%1\" is no date"_s.arg(date.first(std::min(date.size(), 60LL))));
}

void Codebook::takeAccess()
{
    while (m_xml.child()) {
        if (m_xml.name() == "useStmt"_L1 || m_xml.name() == "setAvail"_L1)
            takeUse();
        else
            m_xml.skip();
    }
}

void Codebook::takeUse()
{
    while (m_xml.child()) {
        if (m_xml.name() == "restrctn"_L1 || m_xml.name() == "conditions"_L1 || m_xml.name() == "avlStatus"_L1)
            takeCondition();
        else if (m_xml.name() == "contact"_L1)
            takeContact();
        else
            m_xml.skip();
    }
}

void Codebook::takeCondition()
{
    Text condition;
    m_xml.addParagraphsTo(condition);
    const QString words = condition.in(m_run.source().language);
    if (const QString rights = accessRightsOf(words); !rights.isEmpty()) {
        m_dataset.accessRights = rights;
        return;
    }
    for (auto each = condition.byLanguage.cbegin(); each != condition.byLanguage.cend(); ++each) {
        QString &present = m_conditions.byLanguage[each.key()];
        present += (present.isEmpty() ? QString() : u"\n\n"_s) + *each;
    }
}

void Codebook::takeFile()
{
    const QString id = m_xml.attribute(u"ID");
    while (m_xml.child()) {
        if (m_xml.name() != "fileTxt"_L1) {
            m_xml.skip();
            continue;
        }
        while (m_xml.child()) {
            if (m_xml.name() == "fileName"_L1 && !m_files.contains(id))
                m_files.insert(id, m_xml.words());
            else
                m_xml.skip();
        }
    }
}

/// What the study says is known by the end of its description: variables come behind it.
bool Codebook::giveDataset()
{
    if (std::exchange(m_isGiven, true))
        return !m_dataset.id.isEmpty();
    if (!m_isStudyFound) {
        m_run.problem(m_line, u"a codeBook that describes no study"_s);
        return false;
    }
    const Body &body = m_distributor.name.isEmpty() ? m_producer : m_distributor;
    const auto holder = m_run.holder(body.name, body.abbreviation, m_line);
    if (!holder)
        return false;
    m_dataset.provider = *holder;
    m_dataset.id = m_run.datasetId(m_id, m_dataset.label, m_line);
    if (m_dataset.label.isEmpty()) {
        m_run.note(NoteKind::Irregular, m_line, u"the study %1 has no title"_s.arg(m_dataset.id));
        m_dataset.label = Text{{{m_run.source().language, m_dataset.id}}};
    }
    for (auto each = m_conditions.byLanguage.cbegin(); each != m_conditions.byLanguage.cend(); ++each) {
        QString &present = m_dataset.description.byLanguage[each.key()];
        present += (present.isEmpty() ? QString() : u"\n\n"_s) + *each;
    }
    m_dataset.source = m_run.source().path.section(u'/', -1);
    m_run.give(Dataset(m_dataset));
    return true;
}

QString Codebook::fileNames(const QString &ids, int line)
{
    QStringList names;
    for (const QString &id : ids.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString name = m_files.value(id);
        if (!m_files.contains(id))
            m_run.note(NoteKind::MissingTarget, line, u"the file %1 is not described"_s.arg(id));
        addTo(names, name.isEmpty() ? id : name);
    }
    return names.join(u", "_s);
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ddi.h"

#include "importing/codebook.h"
#include "importing/lifecycle.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

bool isLifecycle(QStringView name)
{
    return name == "DDIInstance"_L1 || name == "FragmentInstance"_L1;
}

/// One way through the file. Lifecycle items refer to each other both ways, so they need two.
class DdiPass {
public:
    DdiPass(ImportRun &run, Lifecycle &lifecycle, bool isFirst)
        : m_run(run)
        , m_lifecycle(lifecycle)
        , m_isFirst(isFirst)
    {
    }

    void read();

private:
    void takeRoot(XmlSource &xml);
    void takeAnswer(XmlSource &xml);
    void takeRecords(XmlSource &xml);
    void takeRecord(XmlSource &xml);
    bool takeHeader(XmlSource &xml);
    void takeDescription(XmlSource &xml);
    void problem(int line, const QString &message);
    void note(NoteKind kind, int line, const QString &message);

    ImportRun &m_run;
    Lifecycle &m_lifecycle;
    bool m_isFirst;
};

void DdiPass::read()
{
    auto file = SourceFile::open(m_run.source().path);
    if (!file) {
        m_run.fail(file.error());
        return;
    }
    XmlSource xml(std::move(*file), m_run);
    if (!xml.child())
        return;
    takeRoot(xml);
    xml.child(); // to the end of the file, so that what stands behind the last element is looked at too
}

void DdiPass::takeRoot(XmlSource &xml)
{
    if (xml.name() == "OAI-PMH"_L1)
        takeAnswer(xml);
    else
        takeDescription(xml);
}

void DdiPass::takeAnswer(XmlSource &xml)
{
    while (xml.child()) {
        const int line = xml.line();
        if (xml.name() == "error"_L1) {
            const QString code = xml.attribute(u"code");
            problem(line, u"the archive answered with an error, %1: %2"_s.arg(code, xml.words()));
        } else if (xml.name() == "GetRecord"_L1 || xml.name() == "ListRecords"_L1) {
            takeRecords(xml);
        } else {
            xml.skip();
        }
    }
}

void DdiPass::takeRecords(XmlSource &xml)
{
    while (xml.child()) {
        const int line = xml.line();
        if (xml.name() == "record"_L1)
            takeRecord(xml);
        else if (xml.name() != "resumptionToken"_L1)
            xml.skip();
        else if (!xml.words().isEmpty())
            note(NoteKind::LeftOut, line, u"the archive has more records, which are not in this file"_s);
    }
}

void DdiPass::takeRecord(XmlSource &xml)
{
    bool isDeleted = false;
    bool isDescribed = false;
    const int line = xml.line();
    while (xml.child()) {
        if (xml.name() == "header"_L1) {
            isDeleted = takeHeader(xml);
        } else if (xml.name() == "metadata"_L1) {
            while (xml.child()) {
                isDescribed = true;
                takeDescription(xml);
            }
        } else {
            xml.skip();
        }
    }
    if (!isDeleted && !isDescribed)
        problem(line, u"a record without any description"_s);
}

bool DdiPass::takeHeader(XmlSource &xml)
{
    const bool isDeleted = xml.attribute(u"status") == "deleted"_L1;
    const int line = xml.line();
    QString id;
    while (xml.child()) {
        if (xml.name() == "identifier"_L1)
            id = xml.words();
        else
            xml.skip();
    }
    if (isDeleted)
        note(NoteKind::LeftOut, line, u"the record %1 is deleted"_s.arg(id));
    return isDeleted;
}

void DdiPass::takeDescription(XmlSource &xml)
{
    if (isLifecycle(xml.name())) {
        if (m_isFirst)
            m_lifecycle.gather(xml);
        else
            m_lifecycle.giveVariables(xml);
    } else if (xml.name() == "codeBook"_L1) {
        if (m_isFirst)
            Codebook(m_run, xml).read();
        else
            xml.skip();
    } else {
        problem(xml.line(), u"expected a DDI codeBook, DDIInstance or FragmentInstance, not %1"_s.arg(xml.name()));
        xml.skip();
    }
}

void DdiPass::problem(int line, const QString &message)
{
    if (m_isFirst)
        m_run.problem(line, message);
}

void DdiPass::note(NoteKind kind, int line, const QString &message)
{
    if (m_isFirst)
        m_run.note(kind, line, message);
}

} // namespace

bool isDdi(const QByteArray &beginning)
{
    QXmlStreamReader xml(beginning);
    if (xml.readNextStartElement())
        return isLifecycle(xml.name()) || xml.name() == "codeBook"_L1 || xml.name() == "OAI-PMH"_L1;
    // A letter in a wrong encoding spoils the whole piece; readDdi says on which line.
    static const QByteArrayList roots{"<codeBook", ":codeBook ",  "<OAI-PMH",
                                      ":OAI-PMH ", "DDIInstance", "FragmentInstance"};
    return beginning.trimmed().startsWith('<')
        && std::ranges::any_of(roots, [&beginning](const QByteArray &root) { return beginning.contains(root); });
}

Result<ImportNotes> readDdi(const CatalogueSource &source, const CatalogueSink &sink)
{
    ImportRun run(source, sink);
    Lifecycle lifecycle(run);
    DdiPass(run, lifecycle, true).read();
    if (!lifecycle.isEmpty() && run.isSound()) {
        lifecycle.giveGathered();
        DdiPass(run, lifecycle, false).read();
    }
    return run.result();
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/logdrafting.h"

#include "importing/csvdialect.h"
#include "importing/importing.h"
#include "importing/xmlsource.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The keys of XES (IEEE 1849) for what a log must say.
LogMapping xesMapping(const LogMapping &chosen)
{
    const auto orOther = [](const QString &given, const QString &usual) { return given.isEmpty() ? usual : given; };
    return {orOther(chosen.caseId, u"concept:name"_s), orOther(chosen.activity, u"concept:name"_s),
            orOther(chosen.time, u"time:timestamp"_s), orOther(chosen.actor, u"org:resource"_s)};
}

class XesLog {
public:
    XesLog(XmlSource &xml, LogDraft &draft)
        : m_xml(xml)
        , m_draft(draft)
        , m_mapping(xesMapping(draft.options().mapping))
    {
        draft.report().mapping = m_mapping;
    }

    void read()
    {
        if (!m_xml.child() || m_xml.name() != u"log") {
            m_draft.fault(m_xml.line(), u"expected XES: an element log"_s);
            return;
        }
        while (m_xml.child()) {
            if (m_xml.name() == u"trace")
                readTrace();
            else
                m_xml.skip();
        }
    }

private:
    struct Event {
        int line = 0;
        LogDraft::Cells cells;
    };

    /// The name of a trace need not stand before its events.
    void readTrace()
    {
        const int line = m_xml.line();
        QString caseId;
        std::vector<Event> events;
        while (m_xml.child()) {
            if (m_xml.name() == u"event") {
                events.push_back(readEvent());
                continue;
            }
            if (m_xml.attribute(u"key") == m_mapping.caseId)
                caseId = m_xml.attribute(u"value");
            m_xml.skip();
        }
        if (caseId.isEmpty())
            m_draft.fault(line, u"a trace without %1"_s.arg(m_mapping.caseId));
        for (Event &event : events) {
            event.cells.caseId = caseId;
            if (!caseId.isEmpty())
                m_draft.add(event.line, std::move(event.cells));
        }
    }

    Event readEvent()
    {
        Event event;
        event.line = m_xml.line();
        while (m_xml.child()) {
            const QString key = m_xml.attribute(u"key");
            const QString value = m_xml.attribute(u"value");
            if (key == m_mapping.activity)
                event.cells.activity = value;
            else if (key == m_mapping.time)
                event.cells.time = value;
            else if (key == m_mapping.actor)
                event.cells.actor = value;
            else if (!key.isEmpty())
                event.cells.attributes.insert(key, value);
            if (!key.isEmpty() && !m_draft.report().columns.contains(key))
                m_draft.report().columns << key;
            m_xml.skip(); // what is nested in it says more of the same
        }
        return event;
    }

    XmlSource &m_xml;
    LogDraft &m_draft;
    LogMapping m_mapping;
};

} // namespace

Result<ReadLog> readXesLog(const QString &path, const LogOptions &options, const LogProgress &progress)
{
    auto file = SourceFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    // The reader of XML tells its import run of faults and of how far it is; nothing is brought to a catalogue.
    CatalogueSource source;
    source.path = path;
    const CatalogueSink sink{[](CatalogueItem &&) { return Result<void>(); },
                             [&](qint64 done, qint64 total) { return !progress || progress(done, total); }};
    ImportRun run(source, sink);
    XmlSource xml(std::move(*file), run);
    LogDraft draft(path, options);
    XesLog(xml, draft).read();
    if (const auto sound = run.result(); !sound)
        return std::unexpected(sound.error());
    return std::move(draft).finish();
}

Result<LogPreview> previewLog(const QString &path, size_t rows)
{
    const auto beginning = beginningOf(path);
    if (!beginning)
        return std::unexpected(beginning.error());
    LogPreview preview;
    preview.isXes = beginning->trimmed().startsWith('<') || beginning->startsWith("\xEF\xBB\xBF<");
    if (preview.isXes) {
        preview.mapping = xesMapping({});
        preview.columns = {preview.mapping.activity, preview.mapping.time, preview.mapping.actor};
        return preview;
    }
    auto csv = previewCsv(path, rows);
    if (!csv)
        return std::unexpected(csv.error());
    return LogPreview{false, csv->dialect.separator, csv->columns, std::move(csv->rows), guessMapping(csv->columns)};
}

} // namespace beraad

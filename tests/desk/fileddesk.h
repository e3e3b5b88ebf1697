// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/draftdesk.h"
#include "store/importreport.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace beraad {

/// A desk on a fresh workspace with the people, bodies and catalogue of the demo, on which the school-to-work request
/// can be filed: AGODI provides l1 to l4, VDAB l5 and l6, DWSE l7, the RSZ l8; KU Leuven asks.
class FiledDesk {
public:
    FiledDesk()
    {
        auto workspace = Workspace::create(path());
        if (!workspace)
            qFatal("%s", qPrintable(toPlainText(workspace.error())));
        must((*workspace)->saveOrganisations(shippedDirectory()->all()));
        must((*workspace)->saveCommittees(*shippedCommittees()));
        must((*workspace)->savePersons(*demoPeople()));
        if (const auto imported = (*workspace)->importVariables(*demoCatalogue(), QStringLiteral("demo")); !imported)
            qFatal("%s", qPrintable(toPlainText(imported.error())));
        auto opened = Desk::open(std::move(*workspace), m_clock, m_ids);
        if (!opened)
            qFatal("%s", qPrintable(toPlainText(opened.error())));
        m_desk = std::move(*opened);
    }

    Desk &desk() { return *m_desk; }
    QString path() const { return m_folder.filePath(QStringLiteral("w.beraad")); }
    void moveTo(QDate day) { m_clock.set(QDateTime(day, QTime(9, 0), QTimeZone::UTC)); }

    static void must(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(toPlainText(done.error())));
    }
    void actAs(const char *person) { must(m_desk->actAs(PersonId(QLatin1StringView(person)))); }
    void carryOut(const DossierId &id, const Command &command) { must(m_desk->carryOut(id, command)); }

    static Request schoolToWork()
    {
        const auto document = readJsonFile(QStringLiteral(":/demo/requests/school-to-work.request.json"));
        return document ? readRequest(*document).value_or(Request()) : Request();
    }
    DossierId file(const Request &request = schoolToWork())
    {
        actAs("an.peeters");
        const auto id = DraftDesk(*m_desk).submitRequest(request);
        if (!id)
            qFatal("%s", qPrintable(toPlainText(id.error())));
        return *id;
    }
    static OrganisationId body(const char *id) { return OrganisationId(QLatin1StringView(id)); }
    static std::vector<LineId> lines(std::initializer_list<const char *> ids)
    {
        std::vector<LineId> lines;
        for (const char *id : ids)
            lines.emplace_back(QLatin1StringView(id));
        return lines;
    }
    static Line line(const char *id)
    {
        const Request request = schoolToWork();
        const Line *found = request.find(LineId(QLatin1StringView(id)));
        return found ? *found : Line();
    }
    static Verdict refusal(const QString &sentence)
    {
        Verdict verdict;
        verdict.kind = VerdictKind::Refuse;
        verdict.reason = QStringLiteral("necessity");
        verdict.sentence = sentence;
        return verdict;
    }
    /// The person acts on all lines of the body and signs.
    void adviseAll(const DossierId &id, const char *person, const char *organisation, const Verdict &verdict = {})
    {
        actAs(person);
        const auto own = m_desk->workspace().dossier(id)->linesOf(body(organisation));
        if (!own.empty())
            carryOut(id, command::GiveVerdict{body(organisation), own, verdict});
        carryOut(id, command::SignAdvice{body(organisation), QStringLiteral("Gezien.")});
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{QStringLiteral("test")};
    std::unique_ptr<Desk> m_desk;
};

} // namespace beraad

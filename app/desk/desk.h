// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "desk/history.h"
#include "documents/documentkind.h"
#include "dossier/command.h"
#include "forms/changes.h"
#include "forms/conditions.h"
#include "forms/form.h"
#include "forms/formmigration.h"
#include "forms/reasons.h"
#include "routing/ruletable.h"
#include "store/workspace.h"

#include <QObject>

namespace beraad {

class CatalogueImports;
class DraftShelf;
class PastPaces;
struct ClockRule;

/// What everybody who works here shares: what the program knows, who acts, and the one way in which a dossier changes
/// (load, authorise, decide, append, publish what changed). What people do with it is in small classes over a desk:
/// DraftDesk, ReviewDesk, SessionDesk and so on. Windows and the command line know nothing else of the store. Lives in
/// one thread; every call answers at once (measured, see bench/README.md).
class Desk : public QObject {
    Q_OBJECT

public:
    /// Takes over an open workspace and reads forms, rules and reasons that ship with the program.
    static Result<std::unique_ptr<Desk>> open(std::unique_ptr<Workspace> workspace, const Clock &clock, IdSource &ids);
    ~Desk() override; ///< cancels an import under way and waits for it

    // what the program knows
    const Form &form() const { return m_form; }
    const FormMigrations &formMigrations() const { return m_formMigrations; }
    const RuleTable &rules() const { return m_rules; }
    const Directory &directory() const { return m_directory; }
    const std::vector<Person> &persons() const { return m_persons; }
    const std::vector<Committee> &committees() const { return m_committees; }
    const std::vector<ReviewReason> &reasons() const { return m_reasons; }
    const std::vector<ConditionKind> &conditions() const { return m_conditions; }
    const std::vector<DocumentKind> &documentKinds() const { return m_documentKinds; }
    const ChangeTable &changes() const { return m_changes; }
    const std::vector<ClockRule> &clockRules() const { return m_clockRules; }
    const WorkingDays &workingDays() const { return m_workingDays; }
    Workspace &workspace() { return *m_workspace; }
    const Workspace &workspace() const { return *m_workspace; }
    QDate today() const { return m_clock.today(); }
    QDateTime now() const { return m_clock.now(); }
    QString newId() const { return m_ids->next(); } ///< of a question, for one
    const Committee *committee(const CommitteeId &id) const; ///< nullptr when unknown
    const Person *findPerson(const PersonId &id) const; ///< nullptr when unknown
    std::vector<Person> membersOf(const CommitteeId &committee) const;

    /// A demo has a day of its own that can be moved forward, so that a way of months can be walked in an hour.
    bool isDemo() const { return m_isDemo; }
    /// Refused in a workspace that is no demo, and backwards.
    Result<void> moveDay(QDate day);
    /// Once, when the demo is made.
    Result<void> markAsDemo();

    // who works here; remembered in the workspace
    const Person &person() const { return m_person; }
    Result<void> actAs(const PersonId &person);
    /// Without being remembered: as long as this desk lives.
    Result<void> actForNowAs(const PersonId &person);
    /// Adds somebody to the workspace and acts as that person: the first run of an empty workspace.
    Result<void> addPerson(const Person &person);

    // one dossier
    /// What the current person may see of it.
    Result<DossierState> dossier(const DossierId &id) const;
    Result<std::vector<HistoryEntry>> history(const DossierId &id) const;
    Result<void> carryOut(const DossierId &id, const Command &command);
    /// All or none of them.
    Result<void> carryOutAll(const DossierId &id, const std::vector<Command> &commands);
    /// Whether carryOut would be permitted now; the refusal says which rule says no. Used to enable actions.
    Result<void> mayCarryOut(const DossierId &id, const Command &command) const;

    // what lives as long as the desk; its parts come and go
    CatalogueImports &imports() { return *m_imports; }
    const CatalogueImports &imports() const { return *m_imports; }
    DraftShelf &draftShelf() { return *m_draftShelf; }
    const DraftShelf &draftShelf() const { return *m_draftShelf; }
    /// Reads, in another thread, how long each step took here before; forecasts rest on it from then on.
    void learnPaces();
    const PastPaces *pastPaces() const { return m_past.get(); } ///< nullptr until learnPaces

    // after a part changed them in the workspace
    Result<void> readDirectory(); ///< what ships is behind what the workspace says
    Result<void> readCommittees();

    // The parts of a desk tell by these too: a window listens to one object.
signals:
    void personChanged();
    void draftChanged(const beraad::DossierId &id);
    void dossierChanged(const beraad::DossierId &id);
    void catalogueChanged();
    void directoryChanged();
    void feedbackChanged(const beraad::VariableId &variable);
    void dayChanged();
    void pacesLearnt(); ///< forecasts are others now
    void pacesFailed(const beraad::Error &why); ///< forecasts stay as they were
    void sessionsChanged(); ///< days or room, not the items
    void sittingChanged(const beraad::SessionId &session);
    void importStarted();
    void importEnded(); ///< well or not; what became of it is in imports()

private:
    Desk(std::unique_ptr<Workspace> workspace, const Clock &clock, IdSource &ids);
    Result<void> readShipped();
    Result<void> readWorkspace();
    Result<void> readDay();
    /// Keeps the calendars of all committees filled for a year ahead.
    Result<void> ensureSessions();
    Actor actorFor(const DossierState &state, const Command &command) const;
    /// Refused when they name a file of the workspace that the person never had.
    Result<void> mayNameFilesOf(const DossierState &state, const Command &command);
    Result<std::vector<Envelope>> seal(DossierState state, const std::vector<Command> &commands);
    Result<std::vector<Envelope>> sealVerdict(const DossierId &id, const Command &command) const;
    Result<void> append(const DossierId &id, const std::vector<Command> &commands);

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DraftShelf> m_draftShelf;
    std::unique_ptr<CatalogueImports> m_imports; // goes before the workspace that it writes to
    std::unique_ptr<PastPaces> m_past;
    ShiftedClock m_clock;
    IdSource *m_ids;
    Form m_form;
    FormMigrations m_formMigrations;
    RuleTable m_rules;
    Directory m_directory;
    std::vector<Person> m_persons;
    std::vector<Committee> m_committees;
    std::vector<ReviewReason> m_reasons;
    std::vector<ConditionKind> m_conditions;
    std::vector<DocumentKind> m_documentKinds;
    ChangeTable m_changes;
    std::vector<ClockRule> m_clockRules;
    WorkingDays m_workingDays;
    Person m_person;
    bool m_isDemo = false;
};

} // namespace beraad

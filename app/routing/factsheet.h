// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/flows.h"

namespace beraad {

/// What is known of one kind of data in one flow: a value and an origin for every fact of the table. Notions are worked
/// out when a rule asks for them, once.
class FactSheet {
public:
    explicit FactSheet(const RuleTable &table);

    void know(const QString &fact, const logic::Value &value, const QString &origin);
    logic::Value look(const QString &name) const;
    logic::Value at(int place) const;
    QString originOf(const QString &name) const;
    logic::Facts facts() const;

    /// The facts that make a name unknown: itself, or what its notion hangs on (the notion when the law is contested).
    QStringList openFactsOf(const QString &name) const;
    const RuleTable &table() const { return *m_table; }

    struct Known {
        logic::Value value;
        QString origin;
        bool isSet = false; ///< somebody said something, be it "unknown"
    };
    Known &entry(int place) { return m_known[static_cast<size_t>(place)]; }
    /// Somebody decided a notion that the law leaves open; where the law is clear it stands.
    void answer(size_t notion, bool holds) { m_answers[notion] = holds; }
    /// Notions must be worked out anew after facts have changed.
    void forgetNotions();

private:
    struct NotionState {
        enum class Progress { NotYet, Running, Done };
        Progress progress = Progress::NotYet;
        logic::Truth truth = logic::Truth::Unknown;
        bool isContested = false;
        bool isAnswered = false;
        QStringList openFacts;
    };
    const NotionState &notion(size_t index) const;
    NotionState workOut(const Notion &notion) const;

    const RuleTable *m_table;
    std::vector<Known> m_known;
    std::vector<std::optional<bool>> m_answers; ///< to notions
    mutable std::vector<NotionState> m_notions;
};

/// Finds the facts of a request: in the directory, in the request, in its lines, or derived from them.
class FactFinder {
public:
    FactFinder(const Request &request, const Directory &directory, const RuleTable &table, QDate on,
               const std::vector<FlowGroup> &flows);

    FactSheet ofRequest() const;
    FactSheet ofFlow(const Flow &flow) const;
    /// Adds what is known of one kind of data in the flow.
    void addClass(FactSheet &sheet, const DataClass &data) const;
    const Organisation *find(const OrganisationId &id) const;

private:
    void addRequest(FactSheet &sheet) const;
    void addParty(FactSheet &sheet, const QString &role, const OrganisationId &id) const;
    void addFile(FactSheet &sheet, const OrganisationId &recipient) const;
    std::optional<bool> hasSeveralSources(const RecipientFile &file) const;
    void settle(FactSheet &sheet, const QStringList &parties) const;
    QJsonValue answerOf(const QString &fact, const QStringList &parties) const;

    const Request &m_request;
    const Directory &m_directory;
    const RuleTable &m_table;
    QDate m_on;
    std::vector<RecipientFile> m_files;
};

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/memory.h"

namespace beraad {

/// What is known of one kind of data in one flow: a value and an origin for every fact of the table. Notions are worked
/// out when a rule asks for them.
class FactSheet {
public:
    FactSheet(const RuleTable &table, RouteMemory &memory);

    void know(int place, const logic::Value &value, FactOrigin origin);
    void know(int place, const QString &word, FactOrigin origin);
    /// Somebody decided a notion that the law leaves open; where the law is clear it stands.
    void answer(size_t notion, bool holds) { m_answers[notion] = holds; }
    /// Notions must be worked out anew after facts have changed.
    void forgetNotions();

    logic::Value look(const QString &name) const;
    QString originOf(const QString &name) const;
    logic::Facts facts() const;
    /// A number that is equal where value and origin are equal.
    Stamp stampAt(int place) const;
    bool isKnown(int place) const { return m_known[static_cast<size_t>(place)].value.has_value(); }
    FactOrigin originAt(int place) const { return m_known[static_cast<size_t>(place)].stamp.origin; }

    /// The facts that make a name unknown: itself, or what its notion hangs on (the notion when the law is contested).
    QStringList openFactsOf(const QString &name) const;
    const RuleTable &table() const { return *m_table; }
    RouteMemory &memory() const { return *m_memory; }

private:
    struct Known {
        logic::Value value;
        Stamp stamp;
    };
    struct NotionState {
        enum class Progress { NotYet, Running, Done };
        Progress progress = Progress::NotYet;
        NotionRecall found;
        bool isAnswered = false;
    };
    const NotionState &notion(size_t index) const;
    NotionRecall workOut(size_t index) const;

    const RuleTable *m_table;
    RouteMemory *m_memory;
    std::vector<Known> m_known;
    std::vector<std::optional<bool>> m_answers; ///< to notions
    mutable std::vector<NotionState> m_notions;
};

/// Finds the facts of a request: in the directory, in the request, in its lines, or derived from them.
class FactFinder {
public:
    FactFinder(const Request &request, const Directory &directory, const RuleTable &table, QDate on,
               const std::vector<FlowGroup> &flows, RouteMemory &memory);
    Q_DISABLE_COPY_MOVE(FactFinder)

    const FactSheet &ofRequest() const { return m_base; }
    FactSheet ofFlow(const Flow &flow) const;
    /// Adds what is known of one kind of data in the flow.
    void addClass(FactSheet &sheet, const DataClass &data) const;
    const Organisation *find(const OrganisationId &id) const;

private:
    enum Party { Provider, Recipient, Requester, PartyCount };
    enum Member { IdOf, Type, Level, Network, FederalGovernment, FlemishInstance, Registry, Source, MemberCount };

    int place(const QString &fact) const { return m_table.places.value(fact, -1); }
    void findPlaces();
    void addRequest();
    void addDefaults();
    void addParty(FactSheet &sheet, Party party, const OrganisationId &id) const;
    void addFile(FactSheet &sheet, const OrganisationId &recipient) const;
    std::optional<bool> hasSeveralSources(const RecipientFile &file) const;
    void addAnswers(FactSheet &sheet, const QStringList &parties) const;

    const Request &m_request;
    const Directory &m_directory;
    const RuleTable &m_table;
    QDate m_on;
    std::vector<RecipientFile> m_files;
    FactSheet m_base;
    int m_partyPlaces[PartyCount][MemberCount];
    int m_category = -1;
    int m_granularity = -1;
    int m_form = -1;
    int m_channel = -1;
    std::vector<std::pair<int, QString>> m_flagPlaces;
};

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/overview.h"
#include "desk/reminders.h"
#include "desk/sessiondesk.h"
#include "ui/common/place.h"

class QAction;
class QVBoxLayout;

namespace beraad {

class Label;
class LinkRow;
class SectionHeader;
struct Matter;

/// The first page.
class OverviewPlace final : public Place {
    Q_OBJECT

public:
    OverviewPlace(const Context &context, QWidget *parent);
    /// `reminders` shows all those of the day.
    void open(const QString &target) override;
    void refresh() override;
    /// The sheet with all reminders of the day.
    void openReminders();

private:
    struct Block {
        SectionHeader *header;
        QVBoxLayout *rows;
        QWidget *card;
        bool isWhole = false; ///< all of its rows were asked for
    };

    static void empty(QVBoxLayout *rows);
    Block makeBlock(QVBoxLayout *column, const QString &name);
    void fill(const OverviewData &overview);
    void fillMatters(Block &block, const std::vector<OverviewData::Item> &items, const QString &nothing);
    std::vector<SessionBoard> nextOfEachCommittee() const;
    void fillSessions(const std::vector<SessionBoard> &boards);
    void fillDossiers(const std::vector<OverviewData::Mine> &mine);
    QWidget *makeMatter(const OverviewData::Item &item);
    QWidget *makeRow(const QString &name, const Matter &matter);
    void addReminderAction();
    void fillReminders();
    LinkRow *addMore(const Block &block, int count);
    void showWhole(Block &block);
    void orderFocus();
    void addNothing(const Block &block, const QString &iconName, const QString &sentence);

    Label *m_day;
    Label *m_summary;
    std::optional<Reminders> m_reminders; ///< nothing: they cannot be read
    QAction *m_openReminders = nullptr;
    Block m_digest;
    Block m_needsYou;
    Block m_dossiers;
    Block m_late;
    Block m_sessions;
};

PlaceInfo overviewPlaceInfo();

} // namespace beraad

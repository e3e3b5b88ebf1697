// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in a session: each act is recorded at once.
#include "desk/desk.h"
#include "desk/documentdesk.h"
#include "desk/sittingdesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/documentdialog.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/typography.h"
#include "ui/sessions/decisionpanel.h"
#include "ui/sessions/itempane.h"
#include "ui/sessions/presencepanel.h"
#include "ui/sessions/sessionpage.h"

#include <QListWidget>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void SessionPage::addActions()
{
    ActionTable &table = m_context.actions;
    const auto add = [&](const char *id, const std::function<QString()> &text, const char *iconName,
                         const QKeySequence &key, const std::function<void()> &run) {
        return table.add({QString::fromLatin1(id), text, QString::fromLatin1(iconName), key, u"sessions"_s, false},
                         this, run);
    };
    m_backAction = add(
        "session.back", [] { return tr("Back to the board"); }, "chevron-left", Qt::ALT | Qt::Key_Left,
        [this] { emit left(); });
    m_upAction = add(
        "session.up", [] { return tr("Earlier on the agenda"); }, "chevron-up", Qt::ALT | Qt::Key_Up,
        [this] { move(-1); });
    m_downAction = add(
        "session.down", [] { return tr("Later on the agenda"); }, "chevron-down", Qt::ALT | Qt::Key_Down,
        [this] { move(1); });
    m_decideAction = add(
        "session.decide", [] { return tr("Decide…"); }, "scales", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { decide(); });
    m_agendaAction = add(
        "session.agenda", [] { return tr("Agenda"); }, "pdf", QKeySequence(), [this] { showDocument(u"agenda"_s); });
    m_minutesAction = add(
        "session.minutes", [] { return tr("Minutes"); }, "pdf", QKeySequence(), [this] { showDocument(u"minutes"_s); });
    m_deliberationAction = add(
        "session.deliberation", [] { return tr("Deliberation"); }, "pdf", QKeySequence(),
        [this] { showDocument(u"deliberation"_s); });
    m_letterAction = add(
        "session.letter", [] { return tr("Letter"); }, "mail", QKeySequence(),
        [this] { showDocument(u"letter-decision"_s); });
    m_closeAction
        = add("session.close", [] { return tr("Close the minutes…"); }, "lock", QKeySequence(), [this] { close(); });
}

void SessionPage::take(const SittingStep &step)
{
    if (!m_context.messages.check(SittingDesk(m_context.desk).record(m_session, step)))
        refresh(); // what was recorded is shown, not what was clicked
}

void SessionPage::askAside(const PersonId &person)
{
    const Person *member = m_context.desk.findPerson(person);
    const auto reason = m_context.ask.text(
        this, tr("Steps aside"),
        tr("Conflict of interest of %1 on this item").arg(member ? member->name : person.value), tr("Record"));
    if (reason)
        take(sitting::Recused{chosenItem(), person, *reason});
}

void SessionPage::askRuling(RulingAbout about)
{
    const bool isQuorum = about == RulingAbout::Quorum;
    const auto ground = m_context.ask.text(
        this, isQuorum ? tr("The chair states a quorum") : tr("The chair reads the votes"),
        isQuorum ? tr("On what ground are there enough members?") : tr("On what ground do these votes carry the item?"),
        tr("Record"));
    if (ground)
        take(sitting::Ruled{about, isQuorum ? SittingItem() : chosenItem(), *ground});
}

void SessionPage::move(int by)
{
    const int row = m_agenda->currentRow();
    if (!m_board || row < 0 || row + by < 0 || row + by >= std::ssize(m_board->items))
        return;
    std::vector<SittingItem> order;
    for (const SittingBoardItem &item : m_board->items)
        if (std::ranges::contains(m_board->basis.items, item.item)) // what was postponed has left the agenda
            order.push_back(item.item);
    const auto from = std::ranges::find(order, chosenItem());
    const auto place = from - order.begin() + by;
    if (from == order.end() || place < 0 || place >= std::ssize(order))
        return;
    std::swap(*from, order[size_t(place)]);
    take(sitting::Ordered{order});
}

void SessionPage::decide()
{
    if (const SittingBoardItem *item = chosen(); item && m_board)
        m_decision->start(*item, m_board->basis.session);
}

void SessionPage::record(const command::Decide &decision)
{
    if (!m_context.messages.check(m_context.desk.carryOut(chosenItem().dossier, decision)))
        return;
    m_decision->hide();
    refresh();
}

void SessionPage::nameRapporteur(const PersonId &person)
{
    const SittingItem item = chosenItem();
    m_context.messages.check(m_context.desk.carryOut(item.dossier, command::NameRapporteur{item.track, person}));
    refresh();
}

void SessionPage::showDocument(const QString &kind)
{
    const bool isOfItem = kind == u"deliberation" || kind == u"letter-decision";
    const SittingItem item = isOfItem ? chosenItem() : SittingItem();
    const QString title = kind == u"agenda" ? tr("Agenda of %1").arg(format::longDay(m_board->basis.session.on))
        : kind == u"minutes"                ? tr("Minutes of %1").arg(format::longDay(m_board->basis.session.on))
        : kind == u"deliberation"           ? tr("Deliberation")
                                            : tr("Letter on the decision");
    const QString name = isOfItem ? u"%1-%2"_s.arg(item.dossier.value, kind) : u"%1-%2"_s.arg(m_session.value, kind);
    auto *dialog = new DocumentDialog(
        m_context, title, name,
        [&desk = m_context.desk, session = m_session, kind, item](const QString &language) {
            return DocumentDesk(desk).sessionDocument(session, kind, language, item);
        },
        this);
    dialog->show();
}

void SessionPage::showItemDocument(const DocumentPlan &plan)
{
    const SittingBoardItem *item = chosen();
    if (!item || !item->view.request)
        return;
    auto *dialog = new DocumentDialog(
        m_context, m_context.desk.directory().nameOf(plan.authority, currentLanguage()),
        u"%1-%2"_s.arg(item->item.dossier.value, plan.kind),
        [&desk = m_context.desk, request = *item->view.request, dossier = item->item.dossier,
         plan](const QString &language) {
            return DocumentDesk(desk).documentOf(request, dossier, plan.authority, language, plan.kind);
        },
        this);
    dialog->show();
}

void SessionPage::close()
{
    const bool isSure
        = m_context.ask.confirm(this, tr("Close the minutes"),
                                tr("What was recorded of this session can no longer change."), tr("Close the minutes"));
    if (isSure)
        take(sitting::Closed{});
}

void SessionPage::retranslate()
{
    m_agendaHeading->setText(tr("Agenda"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_item->retranslate();
    m_decision->retranslate();
    refresh();
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/sessionrow.h"

#include "desk/desk.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

SessionRow::SessionRow(const SessionBoard &board, const Desk &desk, QWidget *parent)
    : LinkRow(parent)
{
    setObjectName(u"session-"_s + board.session.id.value);
    const Committee *committee = desk.committee(board.session.committee);
    auto *name = new ElidedLabel(TextRole::Small, Ink::Soft);
    name->setText(committee ? inCurrentLanguage(committee->name) : board.session.committee.value);
    name->setElideMode(Qt::ElideMiddle); // the section stands at the end
    auto *room = new Label(tr("%1 of %2", "minutes used, minutes there are")
                               .arg(board.usedMinutes)
                               .arg(format::minutes(board.session.capacityMinutes)),
                           TextRole::Small, Ink::Soft);
    room->setFont(withTabularFigures(room->font()));
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(format::shortDay(board.session.on), TextRole::Strong), 1);
    top->addWidget(room);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, std::max(1, board.session.capacityMinutes));
    bar->setValue(std::min(board.usedMinutes, board.session.capacityMinutes));
    bar->setFixedHeight(space::kSmall);
    bar->setAccessibleName(tr("How full the session is"));
    auto *foot = new ElidedLabel(TextRole::Small, Ink::Soft);
    const bool closed = board.handIn < desk.today();
    foot->setText(
        closed
            ? tr("%n file(s); hand-in closed", nullptr, int(board.items.size()))
            : tr("%n file(s); hand in until %1", nullptr, int(board.items.size())).arg(format::shortDay(board.handIn)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kTight);
    layout->addLayout(top);
    layout->addWidget(name);
    layout->addWidget(bar);
    layout->addWidget(foot);
    setAccessibleName(u"%1, %2"_s.arg(format::longDay(board.session.on), name->text()));
    setAccessibleDescription(u"%1, %2"_s.arg(room->text(), foot->text()));
}

} // namespace beraad

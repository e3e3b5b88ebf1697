// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/remindersheet.h"

#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

ReminderSheet::ReminderSheet(Desk &desk, Reminders &reminders, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_reminders(reminders)
    , m_list(new QListView)
    , m_state(new Label(TextRole::Small, Ink::Soft))
    , m_fault(new Label(TextRole::Small, Ink::Soft))
    , m_all(new QCheckBox(tr("Show what was put off or away")))
    , m_open(makeButton("openReminder", tr("Open"), tr("Enter")))
    , m_putOff(makeButton("putOff", tr("Put off"), u"S"_s))
    , m_putAway(makeButton("putAway", tr("Put away"), u"D"_s))
    , m_takeBack(makeButton("takeBack", tr("Take back"), QKeySequence(QKeySequence::Undo).toString()))
{
    setObjectName(u"reminderSheet"_s);
    setWindowTitle(tr("Reminders"));
    arrange();
    addKeys();
    read();
    choose(0);
}

QPushButton *ReminderSheet::makeButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void ReminderSheet::arrange()
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"reminderTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(makeList(), tr("Today"));
    tabs->addTab(makeChoices(), tr("When to be reminded"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    resize(680, 520);
}

QWidget *ReminderSheet::makeList()
{
    m_list->setObjectName(u"reminderList"_s);
    m_list->setAccessibleName(tr("Reminders of today"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_all->setObjectName(u"showPutAway"_s);
    connect(m_list, &QListView::activated, this, &ReminderSheet::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReminderSheet::showState);
    connect(m_all, &QCheckBox::toggled, this, &ReminderSheet::read);
    connect(m_open, &QPushButton::clicked, this, &ReminderSheet::openCurrent);
    connect(m_putAway, &QPushButton::clicked, this, &ReminderSheet::putAway);
    connect(m_takeBack, &QPushButton::clicked, this, &ReminderSheet::takeBack);
    auto *menu = new QMenu(m_putOff);
    const QDate today = m_desk.today();
    menu->addAction(tr("Until tomorrow"), this, [this, today] { putOff(today.addDays(1)); });
    menu->addAction(tr("For a week"), this, [this, today] { putOff(today.addDays(7)); });
    menu->addAction(tr("For a month"), this, [this, today] { putOff(today.addMonths(1)); });
    m_putOff->setMenu(menu);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_putOff, m_putAway, m_takeBack})
        row->addWidget(button);
    row->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::kMedium, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all);
    layout->addLayout(row);
    return page;
}

QWidget *ReminderSheet::makeChoices()
{
    const ReminderChoices chosen = m_reminders.choices().value_or(ReminderChoices());
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, space::kMedium, space::kSmall, 0);
    grid->setColumnStretch(0, 1);
    auto *hint = new Label(tr("The days are habits of the house, not law. What is set to be told at once names no "
                              "dossier on the desktop: only how many and of what kind."),
                           TextRole::Small, Ink::Soft);
    hint->setWordWrap(true);
    grid->addWidget(hint, 0, 0, 1, 2);
    for (const ReminderRule &rule : m_reminders.rules()) {
        auto *label = new Label(inCurrentLanguage(rule.label), TextRole::Body);
        label->setWordWrap(true);
        auto *box = new QComboBox;
        box->setObjectName(u"delivery-"_s + toString(rule.kind));
        box->setAccessibleName(inCurrentLanguage(rule.label));
        for (const Delivery delivery : {Delivery::Digest, Delivery::AtOnce, Delivery::Off})
            box->addItem(deliveryName(delivery), int(delivery));
        const auto own = chosen.find(rule.kind);
        box->setCurrentIndex(box->findData(int(own == chosen.end() ? rule.delivery : own->second)));
        connect(box, &QComboBox::activated, this, [this, box, kind = rule.kind] {
            const auto kept = m_reminders.choose(kind, static_cast<Delivery>(box->currentData().toInt()));
            m_fault->setText(kept ? QString() : wording::of(kept.error()).sentence);
            m_fault->setVisible(!kept);
            read();
        });
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("When to be reminded"));
    return scroll;
}

void ReminderSheet::addKeys()
{
    const auto add = [this](const QKeySequence &key, void (ReminderSheet::*run)()) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_D, &ReminderSheet::putAway);
    add(Qt::Key_Delete, &ReminderSheet::putAway);
    add(QKeySequence::Undo, &ReminderSheet::takeBack);
    auto *later = new QShortcut(Qt::Key_S, m_list);
    later->setContext(Qt::WidgetShortcut);
    connect(later, &QShortcut::activated, this, [this] { putOff(m_desk.today().addDays(7)); });
}

void ReminderSheet::read()
{
    const int before = m_list->currentIndex().row();
    auto all = m_reminders.all(m_desk.today());
    m_fault->setVisible(!all);
    if (!all) {
        m_fault->setText(wording::of(all.error()).sentence);
        return;
    }
    std::vector<ReminderModel::Row> rows;
    for (Reminder &reminder : *all)
        if (m_all->isChecked() || reminder.standing == ReminderStanding::Open)
            rows.push_back({reminder, wordsOf(reminder, m_reminders.ruleOf(reminder.occasion.kind), m_desk)});
    m_model.setRows(std::move(rows));
    choose(std::clamp(before, 0, std::max(0, m_model.rowCount() - 1)));
}

void ReminderSheet::choose(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
    m_list->setFocus();
    showState();
}

void ReminderSheet::showState()
{
    const auto reminder = current();
    m_state->setText(m_model.rowCount() == 0 ? tr("Nothing to be reminded of today.")
                                             : tr("%n reminder(s)", nullptr, m_model.rowCount()));
    const bool isOpen = reminder && reminder->standing == ReminderStanding::Open;
    m_open->setEnabled(reminder.has_value());
    m_putOff->setEnabled(isOpen);
    m_putAway->setEnabled(isOpen);
    m_takeBack->setEnabled(!m_undo.empty() || (reminder && !isOpen));
}

std::optional<Reminder> ReminderSheet::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model.at(index.row()).reminder) : std::nullopt;
}

void ReminderSheet::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_place = m_model.at(index.row()).words.place;
    m_target = m_model.at(index.row()).words.target;
    accept();
}

void ReminderSheet::keep(const Result<FormerMark> &former)
{
    if (former)
        m_undo.push_back(*former);
    m_fault->setText(former ? QString() : wording::of(former.error()).sentence);
    m_fault->setVisible(!former);
    if (former)
        read();
}

void ReminderSheet::putOff(QDate until)
{
    if (const auto reminder = current(); reminder && reminder->standing == ReminderStanding::Open)
        keep(m_reminders.snooze(*reminder, until));
}

void ReminderSheet::putAway()
{
    if (const auto reminder = current(); reminder && reminder->standing == ReminderStanding::Open)
        keep(m_reminders.dismiss(*reminder));
}

/// The last thing put off or away; without one, the chosen reminder that was put away some other day.
void ReminderSheet::takeBack()
{
    FormerMark former;
    if (!m_undo.empty()) {
        former = m_undo.back();
        m_undo.pop_back();
    } else if (const auto reminder = current()) {
        former.reminder = reminder->occasion.key();
    }
    if (former.reminder.isEmpty())
        return;
    const auto done = m_reminders.takeBack(former);
    m_fault->setText(done ? QString() : wording::of(done.error()).sentence);
    m_fault->setVisible(!done);
    read();
}

} // namespace beraad

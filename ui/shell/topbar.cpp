// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "desk/desk.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 64;

QToolButton *makeMenuButton(const QString &name, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    return action;
}

} // namespace

QString describedRole(const Desk &desk, const Person &person)
{
    QStringList roles;
    for (const Role role : person.roles)
        roles << wording::of(role);
    QStringList bodies;
    for (const OrganisationId &organisation : person.organisations)
        bodies << desk.directory().shortNameOf(organisation, currentLanguage());
    for (const CommitteeId &id : person.committees)
        if (const Committee *committee = desk.committee(id))
            bodies << inCurrentLanguage(committee->name);
    bodies.removeDuplicates();
    return bodies.isEmpty() ? roles.join(u", "_s) : u"%1 · %2"_s.arg(roles.join(u", "_s), bodies.join(u", "_s));
}

TopBar::TopBar(Desk &desk, ActionTable &actions, Appearance &appearance, Language &language, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_language(language)
    , m_title(new ElidedLabel(TextRole::Title))
    , m_search(new SearchButton)
    , m_person(new PersonButton)
    , m_dayMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
    , m_appearanceMenu(new QMenu(this))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(std::max(kHeight, fontMetrics().height() * 3));
    m_title->setObjectName(u"placeTitle"_s);
    m_day = makeMenuButton(u"dayButton"_s, m_dayMenu);
    m_day->setIcon(icon(u"calendar"_s));
    m_day->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton = makeMenuButton(u"languageButton"_s, m_languageMenu);
    m_appearanceButton = makeMenuButton(u"appearanceButton"_s, m_appearanceMenu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kWide, 0, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title, 3);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_day);
    layout->addWidget(m_person);
    layout->addWidget(m_languageButton);
    layout->addWidget(m_appearanceButton);
    QToolButton *help = makeActionButton(actions.find(u"shell.help"_s), Qt::ToolButtonIconOnly);
    help->setObjectName(u"helpButton"_s);
    layout->addWidget(help);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_person, &QAbstractButton::clicked, this, &TopBar::personRequested);
    connect(&appearance, &Appearance::changed, this, &TopBar::showChoices);
    connect(m_languageMenu, &QMenu::aboutToShow, this, &TopBar::fillLanguageMenu);
    connect(m_appearanceMenu, &QMenu::aboutToShow, this, &TopBar::fillAppearanceMenu);
    connect(m_dayMenu, &QMenu::aboutToShow, this, &TopBar::fillDayMenu);
    refresh();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::refresh()
{
    m_search->setTexts(tr("Search or do something"), QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
    m_person->setPerson(m_desk.person().name, describedRole(m_desk, m_desk.person()));
    m_person->setAccessibleName(tr("You act as %1", "person").arg(m_desk.person().name));
    m_person->setToolTip(tr("You act as %1", "person").arg(m_desk.person().name) + u'\n'
                         + describedRole(m_desk, m_desk.person()));
    m_day->setVisible(m_desk.isDemo());
    m_day->setText(format::shortDay(m_desk.today()));
    m_day->setAccessibleName(tr("Day of the demo: %1").arg(format::longDay(m_desk.today())));
    m_day->setToolTip(tr("Day of the demo: %1").arg(format::longDay(m_desk.today())));
    showChoices();
}

void TopBar::showChoices()
{
    m_languageButton->setText(m_language.current().toUpper());
    m_languageButton->setAccessibleName(tr("Language: %1").arg(Language::nameOf(m_language.current())));
    m_languageButton->setToolTip(m_languageButton->accessibleName());
    m_appearanceButton->setIcon(icon(m_appearance.scheme() == Scheme::Dark ? u"moon"_s : u"sun"_s));
    m_appearanceButton->setAccessibleName(tr("Light or dark"));
    m_appearanceButton->setToolTip(tr("Light or dark"));
}

void TopBar::fillDayMenu()
{
    m_dayMenu->clear();
    const QDate today = m_desk.today();
    const auto add = [&](const QString &text, QDate day) {
        QAction *action = m_dayMenu->addAction(u"%1\t%2"_s.arg(text, format::shortDay(day)));
        connect(action, &QAction::triggered, this, [this, day] { emit dayChosen(day); });
    };
    add(tr("One day later"), today.addDays(1));
    add(tr("One week later"), today.addDays(7));
    add(tr("Four weeks later"), today.addDays(28));
}

void TopBar::fillLanguageMenu()
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    for (const QString &code : Language::offered()) {
        QAction *action = addChoice(m_languageMenu, group, Language::nameOf(code), code == m_language.current());
        connect(action, &QAction::triggered, &m_language, [this, code] { m_language.choose(code); });
    }
}

void TopBar::fillAppearanceMenu()
{
    m_appearanceMenu->clear();
    auto *group = new QActionGroup(m_appearanceMenu);
    const std::pair<Appearance::Choice, QString> choices[] = {
        {Appearance::Choice::System, tr("As the system", "light or dark")},
        {Appearance::Choice::Light, tr("Light", "appearance")},
        {Appearance::Choice::Dark, tr("Dark", "appearance")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = addChoice(m_appearanceMenu, group, text, choice == m_appearance.choice());
        connect(action, &QAction::triggered, &m_appearance, [this, choice] { m_appearance.choose(choice); });
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.hairline);
}

} // namespace beraad

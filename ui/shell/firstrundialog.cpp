// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrundialog.h"

#include "ui/common/buttons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr Role kRoles[] = {Role::Requester, Role::Dpo, Role::Secretary, Role::Member, Role::Controller};

} // namespace

FirstRunDialog::FirstRunDialog(const Directory &directory, Language &language, QWidget *parent)
    : QDialog(parent)
    , m_directory(directory)
    , m_language(language)
    , m_title(new Label(TextRole::Title))
    , m_intro(new Label(TextRole::Body, Ink::Soft))
    , m_languages(new QComboBox)
    , m_demo(new QRadioButton)
    , m_own(new QRadioButton)
    , m_demoHint(new Label(TextRole::Small, Ink::Soft))
    , m_details(new QWidget)
    , m_nameLabel(new Label(TextRole::Body))
    , m_bodyLabel(new Label(TextRole::Body))
    , m_roleLabel(new Label(TextRole::Body))
    , m_languageLabel(new Label(TextRole::Body))
    , m_name(new QLineEdit)
    , m_body(new QComboBox)
    , m_role(new QComboBox)
    , m_why(new Label(TextRole::Small, Ink::Soft))
    , m_start(makePrimaryButton({}))
{
    setObjectName(u"firstRunDialog"_s);
    m_name->setObjectName(u"nameField"_s);
    m_body->setObjectName(u"organisationField"_s);
    m_role->setObjectName(u"roleField"_s);
    m_languages->setObjectName(u"languageField"_s);
    m_demo->setObjectName(u"demoChoice"_s);
    m_own->setObjectName(u"ownChoice"_s);
    m_start->setObjectName(u"startButton"_s);
    for (const QString &code : Language::offered())
        m_languages->addItem(Language::nameOf(code), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(language.current())));
    m_demo->setChecked(true);
    arrange();
    connect(m_languages, &QComboBox::activated, this,
            [this] { m_language.choose(m_languages->currentData().toString()); });
    connect(m_own, &QRadioButton::toggled, this, &FirstRunDialog::validate);
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunDialog::validate);
    connect(m_body, &QComboBox::currentIndexChanged, this, &FirstRunDialog::validate);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void FirstRunDialog::arrange()
{
    m_intro->setWordWrap(true);
    m_demoHint->setWordWrap(true);
    m_body->setEditable(true);
    m_body->setInsertPolicy(QComboBox::NoInsert);
    m_body->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_body->completer()->setFilterMode(Qt::MatchContains);
    const std::pair<Label *, QWidget *> rows[] = {{m_nameLabel, m_name}, {m_bodyLabel, m_body}, {m_roleLabel, m_role}};
    auto *form = new QFormLayout(m_details);
    form->setContentsMargins(space::kWide, 0, 0, 0);
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    auto *languageRow = new QHBoxLayout;
    m_languageLabel->setBuddy(m_languages);
    languageRow->addWidget(m_languageLabel);
    languageRow->addWidget(m_languages);
    languageRow->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kWide);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addLayout(languageRow);
    layout->addSpacing(space::kSmall);
    layout->addWidget(m_demo);
    auto *hint = new QHBoxLayout;
    hint->addSpacing(space::kWide);
    hint->addWidget(m_demoHint, 1);
    layout->addLayout(hint);
    layout->addWidget(m_own);
    layout->addWidget(m_details);
    layout->addSpacing(space::kMedium);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

void FirstRunDialog::fillChoices()
{
    const QVariant body = m_body->currentData();
    m_body->clear();
    for (const Organisation &organisation : m_directory.all())
        m_body->addItem(m_directory.nameOf(organisation.id, currentLanguage()), organisation.id.value);
    m_body->setCurrentIndex(body.isValid() ? m_body->findData(body) : -1);
    const int role = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const Role each : kRoles)
        m_role->addItem(wording::of(each));
    m_role->setCurrentIndex(role);
}

void FirstRunDialog::retranslate()
{
    setWindowTitle(tr("Welcome to Beraad"));
    m_title->setText(tr("Welcome to Beraad"));
    m_intro->setText(tr("One request for data, every authority that has a say, and the way it goes."));
    m_languageLabel->setText(tr("Language"));
    m_demo->setText(tr("Look around in a demonstration"));
    m_demoHint->setText(tr("A workspace with made-up people and dossiers in every phase. You can play every role, and "
                           "move the day forward."));
    m_own->setText(tr("Start an empty workspace of my own"));
    m_nameLabel->setText(tr("Your name"));
    m_bodyLabel->setText(tr("Organisation"));
    m_roleLabel->setText(tr("Role"));
    m_start->setText(tr("Start"));
    fillChoices();
    validate();
}

void FirstRunDialog::validate()
{
    const bool own = m_own->isChecked();
    m_details->setEnabled(own);
    QString why;
    if (own && m_name->text().trimmed().isEmpty())
        why = tr("Your name is still missing.");
    else if (own && m_body->currentIndex() < 0)
        why = tr("Choose the organisation you work for.");
    m_why->setText(why);
    m_start->setEnabled(why.isEmpty());
}

FirstRun FirstRunDialog::value() const
{
    return {m_demo->isChecked(), m_name->text().trimmed(), OrganisationId(m_body->currentData().toString()),
            kRoles[std::max(0, m_role->currentIndex())]};
}

void FirstRunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

std::optional<FirstRun> FirstRunDialog::ask(const Directory &directory, Language &language)
{
    FirstRunDialog dialog(directory, language);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.value();
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisationeditor.h"

#include "directory/words.h"
#include "ui/common/buttons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

const std::pair<const char *, const char *> kLanguages[]
    = {{"nl", QT_TRANSLATE_NOOP("beraad::OrganisationEditor", "Dutch")},
       {"fr", QT_TRANSLATE_NOOP("beraad::OrganisationEditor", "French")},
       {"de", QT_TRANSLATE_NOOP("beraad::OrganisationEditor", "German")},
       {"en", QT_TRANSLATE_NOOP("beraad::OrganisationEditor", "English")}};

Text textOf(const QMap<QString, QLineEdit *> &fields)
{
    Text text;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (const QString words = it.value()->text().trimmed(); !words.isEmpty())
            text.byLanguage.insert(it.key(), words);
    return text;
}

void fillFields(const QMap<QString, QLineEdit *> &fields, const Text &text)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        it.value()->setText(text.byLanguage.value(it.key()));
        it.value()->setCursorPosition(0); // a long text is read from its beginning
    }
}

std::optional<bool> answerOf(const QComboBox *field)
{
    const QVariant answer = field->currentData();
    return answer.isValid() ? std::optional(answer.toBool()) : std::nullopt;
}

void choose(QComboBox *field, const std::optional<bool> &answer)
{
    field->setCurrentIndex(!answer ? 2 : *answer ? 0 : 1);
}

void choose(QComboBox *field, const QString &word)
{
    field->setCurrentIndex(std::max(0, field->findData(word)));
}

} // namespace

OrganisationEditor::OrganisationEditor(const Organisation &organisation, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_before(organisation)
    , m_taken(taken)
    , m_wrong(new Label(TextRole::Small, Ink::Soft))
    , m_save(makePrimaryButton(tr("Save")))
{
    setObjectName(u"organisationEditor"_s);
    setWindowTitle(organisation.id.isEmpty()
                       ? tr("New organisation")
                       : tr("Change %1", "an organisation").arg(inCurrentLanguage(organisation.name)));
    arrange();
    fill();
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &OrganisationEditor::check);
    for (QComboBox *field : findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, &OrganisationEditor::check);
    connect(m_categories, &QListWidget::itemChanged, this, &OrganisationEditor::check);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    check();
}

void OrganisationEditor::arrange()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (m_before.id.isEmpty()) {
        m_id = addLine(form, tr("Id"), u"organisationId"_s);
        m_id->setPlaceholderText(tr("lower-case letters, digits, '-' and '.': agodi"));
    }
    addNames(form);
    addFacts(form);
    addContacts(form);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_wrong->setWordWrap(true);
    m_wrong->setObjectName(u"organisationFault"_s);
    m_save->setObjectName(u"organisationSave"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kWide, space::kSmall, space::kWide, space::kMedium);
    buttons->addWidget(m_wrong, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 38);
}

QLineEdit *OrganisationEditor::addLine(QFormLayout *form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    form->addRow(label, field);
    return field;
}

QComboBox *OrganisationEditor::addChoice(QFormLayout *form, const QString &label, const QString &name,
                                         const QStringList &words, QString (*wordingOf)(const QString &))
{
    auto *field = new QComboBox;
    field->setObjectName(name);
    field->setAccessibleName(label);
    for (const QString &word : words)
        field->addItem(wordingOf(word), word);
    form->addRow(label, field);
    return field;
}

QComboBox *OrganisationEditor::addAnswer(QFormLayout *form, const QString &label, const QString &name)
{
    auto *field = new QComboBox;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->addItem(wording::answer(true), true);
    field->addItem(wording::answer(false), false);
    field->addItem(wording::answer({}), QVariant());
    form->addRow(label, field);
    return field;
}

void OrganisationEditor::addNames(QFormLayout *form)
{
    const auto add = [&](const QString &what, const QString &name, QMap<QString, QLineEdit *> &fields) {
        for (const auto &[language, word] : kLanguages)
            fields.insert(QString::fromLatin1(language),
                          addLine(form, tr("%1, %2", "member of an organisation, language").arg(what, tr(word)),
                                  name + QString::fromLatin1(language)));
    };
    add(tr("Name"), u"name-"_s, m_names);
    add(tr("Abbreviation"), u"abbreviation-"_s, m_abbreviations);
    add(tr("What it holds"), u"holds-"_s, m_holds);
}

void OrganisationEditor::addFacts(QFormLayout *form)
{
    m_level = addChoice(form, tr("Level"), u"organisationLevel"_s, directorywords::levels(), &wording::level);
    m_type = addChoice(form, tr("Kind"), u"organisationType"_s, directorywords::types(), &wording::organisationType);
    m_network = addChoice(form, tr("Network"), u"organisationNetwork"_s, directorywords::networks(), &wording::network);
    m_federal = addAnswer(form, tr("Federal government"), u"organisationFederal"_s);
    m_flemish = addAnswer(form, tr("Flemish public body"), u"organisationFlemish"_s);
    m_categories = new QListWidget;
    m_categories->setObjectName(u"organisationCategories"_s);
    m_categories->setAccessibleName(tr("Categories"));
    for (const QString &category : directorywords::categories()) {
        auto *item = new QListWidgetItem(wording::category(category), m_categories);
        item->setData(Qt::UserRole, category);
        item->setCheckState(Qt::Unchecked);
    }
    m_categories->setFixedHeight(m_categories->sizeHintForRow(0) * m_categories->count() + 2 * space::kSmall);
    form->addRow(tr("Categories"), m_categories);
    m_source = addLine(form, tr("Source"), u"organisationSource"_s);
    m_source->setPlaceholderText(tr("law, article, or page where this is said"));
    m_evidence
        = addChoice(form, tr("Evidence"), u"organisationEvidence"_s, directorywords::evidences(), &wording::evidence);
}

void OrganisationEditor::addContacts(QFormLayout *form)
{
    m_dpoName = addLine(form, tr("Data protection officer"), u"dpoName"_s);
    m_dpoEmail = addLine(form, tr("E-mail of the DPO"), u"dpoEmail"_s);
    m_dpoPhone = addLine(form, tr("Telephone of the DPO"), u"dpoPhone"_s);
    m_dpoUrl = addLine(form, tr("Web page of the DPO"), u"dpoUrl"_s);
    m_url = addLine(form, tr("Site of the organisation"), u"organisationUrl"_s);
}

void OrganisationEditor::fill()
{
    fillFields(m_names, m_before.name);
    fillFields(m_abbreviations, m_before.abbreviation);
    fillFields(m_holds, m_before.holds);
    choose(m_level, m_before.level.isEmpty() ? u"unknown"_s : m_before.level);
    choose(m_type, m_before.type.isEmpty() ? u"unknown"_s : m_before.type);
    choose(m_network, m_before.network.isEmpty() ? u"unknown"_s : m_before.network);
    choose(m_federal, m_before.federalGovernment);
    choose(m_flemish, m_before.flemishInstance);
    for (int row = 0; row < m_categories->count(); ++row) {
        QListWidgetItem *item = m_categories->item(row);
        if (m_before.categories.contains(item->data(Qt::UserRole).toString()))
            item->setCheckState(Qt::Checked);
    }
    m_source->setText(m_before.source);
    choose(m_evidence, m_before.evidence.isEmpty() ? u"unverified"_s : m_before.evidence);
    m_dpoName->setText(m_before.dpo.name);
    m_dpoEmail->setText(m_before.dpo.email);
    m_dpoPhone->setText(m_before.dpo.phone);
    m_dpoUrl->setText(m_before.dpo.url);
    m_url->setText(m_before.contact.url);
}

Organisation OrganisationEditor::organisation() const
{
    Organisation now = m_before;
    if (m_id)
        now.id = OrganisationId(m_id->text().trimmed());
    now.name = textOf(m_names);
    now.abbreviation = textOf(m_abbreviations);
    now.holds = textOf(m_holds);
    now.level = m_level->currentData().toString();
    now.type = m_type->currentData().toString();
    now.network = m_network->currentData().toString();
    now.federalGovernment = answerOf(m_federal);
    now.flemishInstance = answerOf(m_flemish);
    now.categories.clear();
    for (int row = 0; row < m_categories->count(); ++row)
        if (m_categories->item(row)->checkState() == Qt::Checked)
            now.categories << m_categories->item(row)->data(Qt::UserRole).toString();
    now.source = m_source->text().trimmed();
    now.evidence = m_evidence->currentData().toString();
    now.contact.url = m_url->text().trimmed();
    const Contact dpo{m_dpoName->text().trimmed(), m_dpoEmail->text().trimmed(), m_dpoPhone->text().trimmed(),
                      m_dpoUrl->text().trimmed(), m_before.dpo.demo};
    if (dpo != m_before.dpo) {
        now.dpo = dpo;
        now.dpo.demo = false; // somebody wrote it: no longer made up by us
    }
    return now;
}

bool OrganisationEditor::areFactsChanged() const
{
    const Organisation now = organisation();
    return now.level != m_before.level || now.type != m_before.type || now.network != m_before.network
        || now.federalGovernment != m_before.federalGovernment || now.flemishInstance != m_before.flemishInstance;
}

QString OrganisationEditor::whatIsWrong() const
{
    static const QRegularExpression id(u"^[a-z0-9][a-z0-9.-]*$"_s);
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const Organisation now = organisation();
    if (!id.match(now.id.value).hasMatch())
        return tr("An id of lower-case letters, digits, '-' and '.' is needed.");
    if (m_id && m_taken.contains(now.id.value))
        return tr("There is an organisation %1 already.").arg(now.id.value);
    if (now.name.isEmpty())
        return tr("A name in at least one language is needed.");
    if (!now.dpo.email.isEmpty() && !email.match(now.dpo.email).hasMatch())
        return tr("%1 is not an e-mail address.").arg(now.dpo.email);
    if (areFactsChanged() && (now.source.isEmpty() || now.source == m_before.source))
        return tr("Rules look at what you changed: say in the source where it comes from.");
    return {};
}

void OrganisationEditor::check()
{
    const QString wrong = whatIsWrong();
    m_wrong->setText(wrong);
    m_save->setEnabled(wrong.isEmpty() && organisation() != m_before);
}

} // namespace beraad

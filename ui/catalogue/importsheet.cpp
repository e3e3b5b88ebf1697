// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/importsheet.h"

#include "desk/desk.h"
#include "directory/words.h"
#include "ui/catalogue/importwording.h"
#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

void selectData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ImportSheet::ImportSheet(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Label(TextRole::Title))
    , m_file(new ElidedLabel(TextRole::Strong))
    , m_pick(new QPushButton(icon(u"folder"_s), {}))
    , m_format(new QComboBox)
    , m_holder(new QComboBox)
    , m_dataset(new QLineEdit)
    , m_category(new QComboBox)
    , m_language(new QComboBox)
    , m_state(new Label(TextRole::Small, Ink::Soft))
    , m_lines(new Label(TextRole::Code))
    , m_start(makePrimaryButton({}))
    , m_cancel(new QPushButton)
{
    setObjectName(u"importSheet"_s);
    m_pick->setObjectName(u"importPick"_s);
    m_format->setObjectName(u"importFormat"_s);
    m_holder->setObjectName(u"importHolder"_s);
    m_dataset->setObjectName(u"importDataset"_s);
    m_category->setObjectName(u"importCategory"_s);
    m_language->setObjectName(u"importLanguage"_s);
    m_state->setObjectName(u"importState"_s);
    m_lines->setObjectName(u"importLines"_s);
    m_start->setObjectName(u"importStart"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    arrange();
    connect(m_pick, &QPushButton::clicked, this, &ImportSheet::pick);
    connect(m_start, &QPushButton::clicked, this, &ImportSheet::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportSheet::cancelled);
    for (QComboBox *box : {m_format, m_holder, m_category, m_language})
        connect(box, &QComboBox::activated, this, &ImportSheet::look);
    connect(m_dataset, &QLineEdit::editingFinished, this, &ImportSheet::look);
    connect(&m_preview, &ImportPreview::ready, this, &ImportSheet::showReady);
    connect(&m_preview, &ImportPreview::refused, this, &ImportSheet::showRefused);
    retranslate();
}

void ImportSheet::arrange()
{
    m_file->setElideMode(Qt::ElideMiddle);
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_holder->setEditable(true);
    m_holder->setInsertPolicy(QComboBox::NoInsert);
    m_holder->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_holder->completer()->setFilterMode(Qt::MatchContains);
    for (QComboBox *box : {m_format, m_holder, m_category, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_state->setWordWrap(true);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_pick);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(space::kMedium);
    form->setVerticalSpacing(space::kSmall);
    for (QWidget *field : std::initializer_list<QWidget *>{m_format, m_holder, m_dataset, m_category, m_language}) {
        auto *label = new Label(TextRole::Body);
        label->setBuddy(field);
        form->addRow(label, field);
        m_rows.emplace_back(label, field);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addLayout(file);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_lines);
    layout->addLayout(buttons);
    setFocusProxy(m_start);
}

void ImportSheet::retranslate()
{
    m_title->setText(tr("Import a catalogue"));
    m_pick->setText(tr("Choose a file…"));
    const QStringList labels{tr("Format"), tr("Holder, where the file names none"),
                             tr("Data set, where the file names none"), tr("Category of data"),
                             tr("Language of the texts")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setText(labels[qsizetype(i)]);
        m_rows[i].second->setAccessibleName(labels[qsizetype(i)]);
    }
    m_start->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
    choose(m_path);
}

void ImportSheet::fillChoices()
{
    const QVariant format = m_format->currentData();
    const QVariant holder = m_holder->currentData();
    const QVariant category = m_category->currentData();
    const QVariant language = m_language->currentData();
    for (QComboBox *box : {m_format, m_holder, m_category, m_language})
        box->clear();
    m_format->addItem(tr("As the file shows"), QString());
    for (const QString &word : importwording::formats())
        m_format->addItem(importwording::formatName(word), word);
    m_holder->addItem(tr("None"), QString());
    for (const Organisation &organisation : m_context.desk.directory().all())
        m_holder->addItem(m_context.desk.directory().nameOf(organisation.id, currentLanguage()), organisation.id.value);
    m_category->addItem(tr("Not said"), QString());
    for (const QString &word : directorywords::categories())
        m_category->addItem(wording::category(word), word);
    for (const QString &code : Language::offered())
        m_language->addItem(Language::nameOf(code), code);
    selectData(m_format, format);
    selectData(m_holder, holder);
    selectData(m_category, category);
    selectData(m_language, language);
}

void ImportSheet::refresh()
{
    fillChoices();
}

void ImportSheet::choose(const QString &path)
{
    m_path = path;
    m_file->setText(path.isEmpty() ? tr("No file is chosen. A file can also be dropped here.") : path);
    m_start->setEnabled(!path.isEmpty());
    look();
}

void ImportSheet::pick()
{
    const auto path = m_context.files.toOpen(this, tr("Import a catalogue"),
                                             tr("Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz "
                                                "*.sas7bdat *.dta *.sav *.por);;All files (*)"));
    if (path)
        choose(*path);
}

CatalogueSource ImportSheet::source() const
{
    CatalogueSource source;
    source.path = m_path;
    const int holder = m_holder->findText(m_holder->currentText());
    source.holder = OrganisationId(m_holder->itemData(std::max(0, holder)).toString());
    source.dataset = m_dataset->text().trimmed();
    source.category = m_category->currentData().toString();
    source.language = m_language->currentData().toString();
    source.directory = m_context.desk.directory();
    return source;
}

std::optional<CatalogueFormat> ImportSheet::format() const
{
    const auto format = catalogueFormatFrom(m_format->currentData().toString());
    return format ? std::optional(*format) : std::nullopt;
}

void ImportSheet::look()
{
    m_lines->clear();
    m_preview.forget();
    if (m_path.isEmpty()) {
        m_state->clear();
        return;
    }
    m_state->setText(tr("Looking into the file…"));
    m_preview.ask(source(), format());
}

void ImportSheet::showReady(const QString &format, const QStringList &lines)
{
    m_state->setText(lines.isEmpty()
                         ? tr("%1. It holds nothing that a catalogue keeps.").arg(importwording::formatName(format))
                         : tr("%1. It begins with:").arg(importwording::formatName(format)));
    m_lines->setText(lines.join(u'\n'));
}

void ImportSheet::showRefused(const Error &error)
{
    const wording::Message message = wording::of(error);
    m_state->setText(message.sentence);
    m_lines->setText(QStringList(message.details.first(std::min<qsizetype>(6, message.details.size()))).join(u'\n'));
}

} // namespace beraad

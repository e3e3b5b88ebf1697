// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/attachmentlist.h"

#include "desk/desk.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_opener(context)
    , m_pages(new QStackedWidget)
    , m_list(new QListView)
    , m_nothing(new EmptyState(u"document"_s))
    , m_open(new QPushButton(icon(u"external"_s), {}))
    , m_save(new QPushButton(icon(u"download"_s), {}))
{
    m_list->setObjectName(u"attachmentList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_open->setObjectName(u"openAttachment"_s);
    m_save->setObjectName(u"saveAttachment"_s);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeButtons());
    column->addWidget(new Hairline);
    column->addWidget(m_list, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list, &QListView::activated, this, &AttachmentList::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentList::enableButtons);
    connect(m_open, &QPushButton::clicked, this, &AttachmentList::openCurrent);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const FileAnswer *file = current())
            m_opener.saveAs(this, m_id, *file);
    });
    retranslate();
}

QWidget *AttachmentList::makeButtons()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_open);
    row->addWidget(m_save);
    row->addStretch(1);
    return tools;
}

void AttachmentList::retranslate()
{
    m_list->setAccessibleName(tr("Attached files"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save a copy…"));
    m_nothing->setTexts(tr("No files"), tr("Files that are attached to answers of the request are listed here."));
}

void AttachmentList::show(const Request &request, const DossierId &id)
{
    const int row = m_id == id ? m_list->currentIndex().row() : 0;
    m_id = id;
    m_files.clear();
    m_model.clear();
    for (auto answer = request.answers.begin(); answer != request.answers.end(); ++answer) {
        const Question *asked = m_context.desk.form().find(QuestionId(answer.key()));
        const QString label = asked ? inCurrentLanguage(asked->label) : answer.key();
        for (const FileAnswer &file : filesIn(*answer))
            addRow(file, label);
    }
    for (const Line &line : request.lines)
        for (const FileAnswer &file : filesIn(line.answers))
            addRow(file, line.variable);
    m_pages->setCurrentIndex(m_files.empty() ? 1 : 0);
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, count() - 1)), 0));
    enableButtons();
}

void AttachmentList::addRow(const FileAnswer &file, const QString &where)
{
    m_files.push_back(file);
    const auto missing = m_context.desk.workspace().missingAttachments({file.content});
    auto *item = new QStandardItem(safeFileName(file.name));
    item->setData(u"%1 · %2"_s.arg(sizeText(file.size), where), RowDelegate::SubtitleRole);
    item->setData(u"document"_s, RowDelegate::IconNameRole);
    item->setToolTip(tr("SHA-256 %1", "fingerprint of a file").arg(file.content.value));
    QString said;
    if (missing && !missing->empty()) {
        const StatusLook look{u"warning"_s, tr("Not in this workspace", "an attached file"), Tone::Warning};
        item->setData(QVariant::fromValue(look), RowDelegate::ChipRole);
        said = look.word;
    }
    QStringList spoken{item->text(), item->data(RowDelegate::SubtitleRole).toString(), said};
    spoken.removeAll(QString());
    item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

const FileAnswer *AttachmentList::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < count() ? &m_files[size_t(row)] : nullptr;
}

void AttachmentList::enableButtons()
{
    for (QPushButton *button : {m_open, m_save})
        button->setEnabled(current());
}

void AttachmentList::openCurrent()
{
    if (const FileAnswer *file = current())
        m_opener.open(this, m_id, *file);
}

} // namespace beraad

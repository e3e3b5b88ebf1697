// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/linestable.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wordinganswers.h"
#include "ui/requests/answering.h"
#include "ui/requests/questionrow.h"

#include <QTableView>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWarnings = 6;
constexpr int kTallestRows = 14;

/// Tells a choice in the opened list from a step with the arrow keys, which only shows the next word.
class CellBox final : public QComboBox {
public:
    using QComboBox::QComboBox;
    bool isStepping() const { return m_isStepping; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isStepping = true;
        QComboBox::keyPressEvent(event);
        m_isStepping = false;
    }
    void wheelEvent(QWheelEvent *event) override
    {
        m_isStepping = true;
        QComboBox::wheelEvent(event);
        m_isStepping = false;
    }

private:
    bool m_isStepping = false;
};

/// A list to choose from where the model gives one, else a line of text.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStringList choices = index.data(RequestLinesModel::ChoicesRole).toStringList();
        if (choices.isEmpty()) {
            QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
            if (auto *line = qobject_cast<QLineEdit *>(editor);
                line && index.column() == RequestLinesModel::PeriodColumn)
                line->setPlaceholderText(LinesTable::tr("2015 – 2020", "example of a period"));
            return editor;
        }
        auto *box = new CellBox(parent);
        for (const QString &word : choices)
            box->addItem(word.isEmpty() ? LinesTable::tr("As the request")
                                        : RequestLinesModel::wordOf(index.column(), word),
                         word);
        // A choice in the opened list need not be confirmed as well; steps are, by Enter or by leaving the cell.
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->isStepping())
                return;
            auto *self = const_cast<CellDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A table does not tell; the style marks the beginning of a selected row.
        option->viewItemPosition = index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

/// Questions that have a column of their own.
bool isColumn(const Question &question)
{
    static const QStringList facts{u"variable"_s, u"granularity"_s, u"why"_s, u"form"_s};
    return facts.contains(question.fact);
}

} // namespace

LinesTable::LinesTable(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.desk)
    , m_table(new QTableView)
    , m_nothing(
          new Label(tr("No variables yet. The catalogue holds what can be asked for; what you add there appears here."),
                    TextRole::Body, Ink::Soft))
    , m_warnings(new Label(TextRole::Small))
    , m_find(makePrimaryButton(tr("Find variables…")))
    , m_remove(new QPushButton(icon(u"trash"_s), tr("Remove")))
    , m_moreButton(new QToolButton)
    , m_more(new QWidget)
    , m_moreTitle(new Label(TextRole::Strong))
{
    m_table->setObjectName(u"linesTable"_s);
    m_table->setAccessibleName(tr("Variables asked for"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    arrange();
    buildMore();
    connect(&m_model, &RequestLinesModel::edited, this, &LinesTable::lineEdited);
    connect(m_find, &QPushButton::clicked, this, &LinesTable::findVariables);
    connect(m_remove, &QPushButton::clicked, this, &LinesTable::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LinesTable::showMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LinesTable::fit);
}

void LinesTable::arrange()
{
    m_find->setObjectName(u"findVariables"_s);
    m_remove->setObjectName(u"removeLines"_s);
    m_remove->setEnabled(false);
    m_moreButton->setObjectName(u"moreAboutLine"_s);
    m_moreButton->setText(tr("More questions about the variable"));
    m_moreButton->setIcon(icon(u"chevron-down"_s));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setCheckable(true);
    m_moreButton->setFocusPolicy(Qt::TabFocus);
    connect(m_moreButton, &QToolButton::toggled, this, &LinesTable::showMore);
    m_nothing->setWordWrap(true);
    m_warnings->setObjectName(u"periodWarnings"_s);
    m_warnings->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_find);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table);
    layout->addWidget(m_warnings);
    layout->addLayout(buttons);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
}

void LinesTable::buildMore()
{
    auto *layout = new QVBoxLayout(m_more);
    layout->setContentsMargins(space::kLarge, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_moreTitle);
    m_more->hide();
    for (const Question &question : m_context.desk.form().lineQuestions) {
        if (isColumn(question))
            continue;
        auto *row = new QuestionRow(question, m_context);
        m_questions.push_back(row);
        layout->addWidget(row);
        connect(row, &QuestionRow::answered, this, [this, id = question.id](const QJsonValue &value) {
            const QString line = m_table->currentIndex().data(RequestLinesModel::LineRole).toString();
            if (!line.isEmpty())
                emit lineAnswered(LineId(line), id, value);
        });
    }
}

void LinesTable::show(const Request &request)
{
    const LineId current(m_table->currentIndex().data(RequestLinesModel::LineRole).toString());
    const bool isFirst = m_model.rowCount() == 0;
    m_request = request;
    m_model.setRequest(request);
    const int row = m_model.rowOf(current);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model.index(row, 0));
    if (isFirst && m_model.rowCount() > 0) {
        m_table->resizeColumnsToContents();
        const int widest = fontMetrics().averageCharWidth() * 34;
        for (int column = 0; column < RequestLinesModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + space::kSmall, widest));
    }
    fit();
    showWarnings();
    showMore();
}

void LinesTable::showWarnings()
{
    QStringList warnings;
    for (int row = 0; row < m_model.rowCount() && warnings.size() < kMostWarnings; ++row)
        if (const QString warning = m_model.periodWarning(row); !warning.isEmpty())
            warnings << u"⚠ "_s + warning;
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

void LinesTable::fit()
{
    const int rows = m_model.rowCount();
    m_nothing->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_remove->setVisible(rows > 0);
    m_moreButton->setVisible(rows > 0);
    const int height = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::min(rows, kTallestRows) * height
                            + 2 * m_table->frameWidth() + space::kLarge);
}

void LinesTable::showMore()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isShown = m_moreButton->isChecked() && current.isValid();
    m_more->setVisible(isShown);
    m_moreButton->setEnabled(current.isValid());
    if (!isShown)
        return;
    m_moreTitle->setText(m_model.index(current.row(), 0).data().toString());
    const QJsonArray lines = toJson(m_request).value("lines"_L1).toArray();
    const Answers answers = lineAnswersWithFacts(m_context.desk.form(), lines.at(current.row()).toObject());
    const Answers all = answersOf(m_context.desk.form(), m_request);
    const Directory everybody = m_context.desk.directory().with(m_request.organisations);
    const logic::Facts facts = factsWithAnswers(all, factsOfRequest(m_request, everybody));
    for (QuestionRow *row : m_questions) {
        const QJsonValue value = answers.value(row->question().id.value);
        row->setAnswer(value);
        row->setVisible(beraad::isVisible(row->question(), facts));
        row->setRequired(isRequired(row->question(), facts));
        row->setFault(isAnswered(value) ? wording::of(faultOf(row->question(), value), row->question()) : QString());
    }
}

void LinesTable::removeSelected()
{
    std::vector<LineId> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.push_back(m_model.at(index.row()).id);
    if (!lines.empty())
        emit linesRemoved(lines);
}

bool LinesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/requests/answereditor.h"

#include <QGridLayout>
#include <QJsonArray>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Rows of small editors, with a button to add one and to take one away. Few rows are usual, so widgets are fine.
class TableEditor final : public AnswerEditor {
public:
    TableEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
        : AnswerEditor(parent)
        , m_spec(spec)
        , m_context(context)
        , m_grid(new QGridLayout)
        , m_add(new QPushButton(icon(u"add"_s), AnswerEditor::tr("Add a row")))
    {
        m_add->setObjectName(spec.name + u"/add"_s);
        m_add->setAccessibleDescription(spec.label);
        m_grid->setSpacing(space::kSmall);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::kSmall);
        layout->addLayout(m_grid);
        layout->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, &TableEditor::addRow);
        rebuild();
    }
    QJsonValue value() const override { return m_rows.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_rows); }
    QWidget *field() override { return m_add; }
    bool isTyped() const override { return true; }

private:
    void put(const QJsonValue &value) override
    {
        const QJsonArray rows = value.toArray();
        const bool sameShape = rows.size() == m_rows.size();
        m_rows = rows;
        if (!sameShape) {
            rebuild();
            return;
        }
        for (const Cell &cell : m_cells)
            cell.editor->setValue(m_rows.at(cell.row).toObject().value(cell.column));
    }
    void addRow()
    {
        m_rows << QJsonObject();
        rebuild();
        for (const Cell &cell : m_cells)
            if (cell.row == m_rows.size() - 1) {
                cell.editor->field()->setFocus();
                break;
            }
        say();
    }
    void removeRow(int row)
    {
        m_rows.removeAt(row);
        QMetaObject::invokeMethod(this, [this] { rebuild(); }, Qt::QueuedConnection); // not under the button's feet
        say();
    }
    void take(int row, const QString &column, const QJsonValue &value)
    {
        if (row >= m_rows.size())
            return;
        QJsonObject object = m_rows.at(row).toObject();
        if (value.isNull())
            object.remove(column);
        else
            object.insert(column, value);
        m_rows[row] = object;
        say();
    }
    void rebuild()
    {
        m_cells.clear();
        while (QLayoutItem *item = m_grid->takeAt(0)) {
            if (item->widget()) {
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            delete item;
        }
        if (m_rows.isEmpty())
            return;
        for (int column = 0; column < int(m_spec.columns.size()); ++column) {
            const Column &kind = m_spec.columns[size_t(column)];
            const AnswerSpec spec = specOf(kind, m_spec.name, 0);
            m_grid->addWidget(new Label(kind.required ? spec.label + u" *"_s : spec.label, TextRole::Small, Ink::Soft),
                              0, column);
            m_grid->setColumnStretch(column,
                                     kind.type == AnswerType::Text || kind.type == AnswerType::Organisation ? 2 : 1);
        }
        for (int row = 0; row < m_rows.size(); ++row)
            buildRow(row);
    }
    void buildRow(int row)
    {
        const QJsonObject object = m_rows.at(row).toObject();
        const int last = int(m_spec.columns.size());
        for (int column = 0; column < last; ++column) {
            const QString id = m_spec.columns[size_t(column)].id;
            AnswerEditor *editor
                = makeAnswerEditor(specOf(m_spec.columns[size_t(column)], m_spec.name, row), m_context);
            editor->setValue(object.value(id));
            m_grid->addWidget(editor, row + 1, column, Qt::AlignTop);
            m_cells.push_back({row, id, editor});
            connect(editor, &AnswerEditor::edited, this, [this, row, id, editor] { take(row, id, editor->value()); });
        }
        QToolButton *remove = makeIconButton(u"remove"_s, AnswerEditor::tr("Remove row %1").arg(row + 1));
        remove->setObjectName(u"%1/%2/remove"_s.arg(m_spec.name).arg(row));
        m_grid->addWidget(remove, row + 1, last, Qt::AlignTop);
        connect(remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
    }

    struct Cell {
        int row;
        QString column;
        AnswerEditor *editor;
    };
    AnswerSpec m_spec;
    Context m_context;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QJsonArray m_rows;
    std::vector<Cell> m_cells;
};

} // namespace

AnswerEditor *makeTableEditor(const AnswerSpec &spec, const Context &context, QWidget *parent)
{
    return new TableEditor(spec, context, parent);
}

} // namespace beraad

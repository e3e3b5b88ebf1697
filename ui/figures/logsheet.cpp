// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/logsheet.h"

#include "ui/common/buttons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace beraad {

LogSheet::LogSheet(const QString &path, LogPreview preview, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_preview(std::move(preview))
    , m_name(new QLineEdit(QFileInfo(path).fileName().section(u'.', 0, 0)))
    , m_case(makeColumns("caseColumn", m_preview.mapping.caseId, false))
    , m_activity(makeColumns("activityColumn", m_preview.mapping.activity, false))
    , m_time(makeColumns("timeColumn", m_preview.mapping.time, false))
    , m_actor(makeColumns("actorColumn", m_preview.mapping.actor, true))
    , m_format(new QLineEdit)
    , m_rows(new QTableWidget)
    , m_why(new Label(TextRole::Small, Ink::Soft))
    , m_import(makePrimaryButton(tr("Import")))
{
    setObjectName(u"logSheet"_s);
    setWindowTitle(tr("Import the history of another system"));
    m_name->setObjectName(u"logName"_s);
    m_format->setObjectName(u"timeFormat"_s);
    m_format->setPlaceholderText(u"2026-11-22 14:30:00+01:00"_s);
    m_import->setObjectName(u"importLog"_s);
    m_why->setWordWrap(true);
    arrange();
    showRows();
    for (QComboBox *box : {m_case, m_activity, m_time, m_actor})
        connect(box, &QComboBox::currentIndexChanged, this, &LogSheet::check);
    connect(m_name, &QLineEdit::textChanged, this, &LogSheet::check);
    check();
}

QComboBox *LogSheet::makeColumns(const char *name, const QString &guessed, bool mayBeNone)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->addItem(mayBeNone ? tr("Not said") : tr("Choose…"), QString());
    for (const QString &column : std::as_const(m_preview.columns))
        if (!column.isEmpty())
            box->addItem(column, column);
    box->setCurrentIndex(std::max(0, box->findData(guessed)));
    return box;
}

void LogSheet::arrange()
{
    auto *form = new QFormLayout;
    form->addRow(tr("Called"), m_name);
    form->addRow(tr("Case"), m_case);
    form->addRow(tr("Activity"), m_activity);
    form->addRow(tr("Time"), m_time);
    form->addRow(tr("Actor"), m_actor);
    form->addRow(tr("Written as"), m_format);
    auto *hint = new Label(TextRole::Small, Ink::Soft);
    hint->setWordWrap(true);
    hint->setText(tr("Times without a zone are read as Belgian. Nothing is kept when a line cannot be read."));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    layout->setSpacing(space::kMedium);
    layout->addLayout(form);
    layout->addWidget(m_rows, 1);
    layout->addWidget(hint);
    layout->addWidget(m_why);
    layout->addWidget(buttons);
    resize(720, 560);
}

void LogSheet::showRows()
{
    m_rows->setObjectName(u"logRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setColumnCount(static_cast<int>(m_preview.columns.size()));
    m_rows->setHorizontalHeaderLabels(m_preview.columns);
    m_rows->setRowCount(static_cast<int>(m_preview.rows.size()));
    m_rows->verticalHeader()->hide();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QStringList &fields = m_preview.rows[static_cast<size_t>(row)];
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(fields.value(column)));
    }
    m_rows->setVisible(!m_preview.isXes);
    m_case->setEnabled(!m_preview.isXes); // XES says itself what a case is
    m_activity->setEnabled(!m_preview.isXes);
    m_time->setEnabled(!m_preview.isXes);
    m_actor->setEnabled(!m_preview.isXes);
}

LogChoice LogSheet::choice() const
{
    LogChoice choice{m_path, m_name->text().trimmed(), {}};
    if (!m_preview.isXes) {
        choice.options.mapping = {m_case->currentData().toString(), m_activity->currentData().toString(),
                                  m_time->currentData().toString(), m_actor->currentData().toString()};
        choice.options.separator = m_preview.separator;
    }
    choice.options.times.format = m_format->text().trimmed();
    return choice;
}

void LogSheet::check()
{
    const LogChoice chosen = choice();
    QString why;
    if (chosen.name.isEmpty())
        why = tr("Say what it is called here.");
    else if (!m_preview.isXes && !chosen.options.mapping.isComplete())
        why = tr("Say which columns name the case, the activity and the time.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_import->setEnabled(why.isEmpty());
}

} // namespace beraad

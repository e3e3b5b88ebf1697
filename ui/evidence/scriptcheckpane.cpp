// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/scriptcheckpane.h"

#include "ui/common/aftersteps.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/filepicker.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum ReportRole { FileRole = Qt::UserRole, LineRole };
constexpr size_t kMostPlaces = 200; // of one variable that are listed

} // namespace

ScriptCheckPane::ScriptCheckPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"check"_s))
    , m_summary(new Label(TextRole::Body))
    , m_tree(new QTreeWidget)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
{
    m_summary->setObjectName(u"scriptCheckSummary"_s);
    m_summary->setWordWrap(true);
    m_tree->setObjectName(u"scriptCheckTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_copy->setObjectName(u"scriptCheckCopy"_s);
    m_save->setObjectName(u"scriptCheckSave"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    top->addWidget(m_summary, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    top->addWidget(m_save, 0, Qt::AlignTop);
    auto *report = new QWidget;
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Hairline);
    column->addWidget(m_tree, 1);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(report);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    const auto follow = [this](const QTreeWidgetItem *item) {
        if (item->data(0, LineRole).toInt() > 0)
            emit placeWanted(item->data(0, FileRole).toString(), item->data(0, LineRole).toInt());
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, follow);
    connect(m_tree, &QTreeWidget::itemClicked, this, follow);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(reportText());
        m_context.messages.note(tr("The report is copied"));
    });
    connect(m_save, &QPushButton::clicked, this, &ScriptCheckPane::save);
    setFocusProxy(m_tree);
    retranslate();
}

void ScriptCheckPane::retranslate()
{
    m_tree->setAccessibleName(tr("What the scripts use"));
    m_copy->setText(tr("Copy the report"));
    m_save->setText(tr("Save the report…"));
    fill();
}

void ScriptCheckPane::showWaiting()
{
    m_isWaiting = true;
    fill();
}

void ScriptCheckPane::show(const ScriptReport &report)
{
    m_isWaiting = false;
    m_report = report;
    fill();
}

QString ScriptCheckPane::summary() const
{
    const auto unapproved = std::ranges::count_if(
        m_report.uses, [](const VariableUse &use) { return use.variable.standing != VariableStanding::Approved; });
    return tr("%n script(s) read.", nullptr, int(m_report.files.size())) + u' '
        + (unapproved > 0 ? tr("%n variable(s) are used that are not approved.", nullptr, int(unapproved))
                          : tr("Nothing is used that is not approved."))
        + u' ' + tr("%n approved variable(s) are never used.", nullptr, int(m_report.neverUsed.size()));
}

void ScriptCheckPane::fill()
{
    m_tree->clear();
    if (m_isWaiting) {
        m_nothing->setTexts(tr("Reading the scripts…"), {});
        m_pages->setCurrentIndex(0);
        return;
    }
    if (m_report.files.isEmpty() && m_report.passedOver.empty()) {
        m_nothing->setTexts(
            tr("No scripts"),
            tr("When a script in R, SQL, Python, Stata, SAS, SPSS or Julia is attached, this says which "
               "variables of the dossier it uses."));
        m_pages->setCurrentIndex(0);
        return;
    }
    m_pages->setCurrentIndex(1);
    m_summary->setText(summary());
    addUses(VariableStanding::NotAsked, tr("Used, but not asked for"), u"warning"_s);
    addUses(VariableStanding::Refused, tr("Used, but refused"), u"refuse"_s);
    addUses(VariableStanding::Undecided, tr("Used, not decided yet"), u"undecided"_s);
    addUses(VariableStanding::Approved, tr("Used and approved"), u"approve"_s);
    addNeverUsed();
    addPassedOver();
    m_tree->expandToDepth(0);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

QTreeWidgetItem *ScriptCheckPane::addHeading(const QString &text, size_t count, const QString &iconName)
{
    auto *heading = new QTreeWidgetItem(m_tree, {tr("%1 (%2)", "heading, count").arg(text).arg(count)});
    QFont font = heading->font(0);
    font.setWeight(QFont::DemiBold);
    heading->setFont(0, font);
    heading->setIcon(0, icon(iconName));
    return heading;
}

void ScriptCheckPane::addUses(VariableStanding standing, const QString &heading, const QString &iconName)
{
    std::vector<const VariableUse *> uses;
    for (const VariableUse &use : m_report.uses)
        if (use.variable.standing == standing)
            uses.push_back(&use);
    if (uses.empty())
        return;
    QTreeWidgetItem *top = addHeading(heading, uses.size(), iconName);
    for (const VariableUse *use : uses) {
        auto *row = new QTreeWidgetItem(
            top,
            {use->variable.name,
             tr("%n place(s)", nullptr, int(use->places.size())) + u" · "_s + use->variable.id.value});
        row->setData(0, FileRole, use->places.front().file);
        row->setData(0, LineRole, use->places.front().line);
        for (const ScriptPlace &place : use->places | std::views::take(kMostPlaces)) {
            auto *leaf = new QTreeWidgetItem(row,
                                             {tr("%1, line %2", "file").arg(place.file).arg(place.line),
                                              place.isQuoted ? tr("between quotes") : QString()});
            leaf->setData(0, FileRole, place.file);
            leaf->setData(0, LineRole, place.line);
        }
    }
}

void ScriptCheckPane::addNeverUsed()
{
    if (m_report.neverUsed.empty())
        return;
    QTreeWidgetItem *top = addHeading(tr("Approved, but never used"), m_report.neverUsed.size(), u"empty"_s);
    top->setToolTip(
        0,
        tr("Data that the analysis does not need should not be asked (%1).").arg(sourceOf(DutyKind::DataMinimisation)));
    for (const StandingVariable &variable : m_report.neverUsed)
        new QTreeWidgetItem(top, {variable.name, variable.id.value});
}

void ScriptCheckPane::addPassedOver()
{
    if (m_report.passedOver.empty())
        return;
    QTreeWidgetItem *top = addHeading(tr("Not read"), m_report.passedOver.size(), u"info"_s);
    for (const Problem &problem : m_report.passedOver)
        new QTreeWidgetItem(top, {problem.where});
}

QString ScriptCheckPane::reportText() const
{
    QStringList lines{summary(), tr("Scripts: %1").arg(m_report.files.join(u", "_s))};
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = m_tree->topLevelItem(i);
        lines << QString() << heading->text(0);
        for (int row = 0; row < heading->childCount(); ++row) {
            const QTreeWidgetItem *variable = heading->child(row);
            lines << u"  "_s + variable->text(0)
                    + (variable->text(1).isEmpty() ? QString() : u"  ["_s + variable->text(1) + u']');
            for (int place = 0; place < variable->childCount(); ++place)
                lines << u"    "_s + variable->child(place)->text(0);
        }
    }
    return lines.join(u'\n') + u'\n';
}

void ScriptCheckPane::save()
{
    const auto path
        = m_context.files.toSave(this, tr("Save the report"), tr("Text files (*.txt)"), u"script-check.txt"_s);
    if (!path)
        return;
    QSaveFile file(*path);
    const QByteArray text = reportText().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_context.messages.error({ErrorCode::FileUnwritable, {*path}, file.errorString(), {}});
    else
        m_context.messages.note(tr("Saved as %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace beraad

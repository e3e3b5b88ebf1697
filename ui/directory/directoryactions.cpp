// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/directorydesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/filepicker.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/directory/directoryplace.h"
#include "ui/directory/organisationeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

namespace beraad {

using namespace Qt::StringLiterals;

void DirectoryPlace::addActions()
{
    ActionTable &table = context().actions;
    m_edit = table.add({u"directory.edit"_s, [] { return tr("Change…"); }, u"edit"_s, Qt::Key_F2, id()}, this, [this] {
        if (const Organisation *organisation = current())
            edit(*organisation);
    });
    m_edit->setEnabled(false); // until somebody is shown whom the person may change
    m_new = table.add({u"directory.new"_s, [] { return tr("New organisation…"); }, u"add"_s, QKeySequence::New, id()},
                      this, [this] { edit({}); });
    m_import = table.add({u"directory.import"_s, [] { return tr("Import a directory…"); }, u"import"_s, {}, id()}, this,
                         [this] { importFile(); });
    m_export = table.add({u"directory.export"_s, [] { return tr("Export the directory…"); }, u"download"_s, {}, id()},
                         this, [this] { exportFile(); });
}

QWidget *DirectoryPlace::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_levels);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(makeActionButton(m_edit));
    for (QAction *action : {m_new, m_import, m_export})
        layout->addWidget(makeActionButton(action, Qt::ToolButtonIconOnly));
    return tools;
}

void DirectoryPlace::edit(const Organisation &organisation)
{
    QStringList taken;
    for (const Organisation &known : desk().directory().all())
        taken << known.id.value;
    auto *editor = new OrganisationEditor(organisation, taken, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] { save(editor->organisation()); });
    editor->open();
}

void DirectoryPlace::save(const Organisation &organisation)
{
    const Organisation *known = desk().directory().find(organisation.id);
    const std::optional<Organisation> before = known ? std::optional(*known) : std::nullopt;
    if (!context().messages.check(DirectoryDesk(desk()).saveOrganisation(organisation)))
        return;
    open(organisation.id.value);
    const QString name = desk().directory().nameOf(organisation.id, currentLanguage());
    if (!before)
        return context().messages.note(tr("%1 is in the directory", "organisation").arg(name));
    context().messages.offerUndo(tr("%1 was changed", "organisation").arg(name), [this, before] {
        if (context().messages.check(DirectoryDesk(desk()).saveOrganisation(*before)))
            open(before->id.value);
    });
}

void DirectoryPlace::importFile()
{
    const auto path = context().files.toOpen(this, tr("Import a directory"), tr("Directory (*.json)"));
    if (!path)
        return;
    if (const auto report = context().messages.valueOf(DirectoryDesk(desk()).importDirectory(*path)))
        context().messages.note(
            tr("Directory imported: %1 new, %2 changed, %3 as they were", "numbers of organisations")
                .arg(report->added)
                .arg(report->changed)
                .arg(report->unchanged));
}

void DirectoryPlace::exportFile()
{
    const auto path
        = context().files.toSave(this, tr("Export the directory"), tr("Directory (*.json)"), u"directory.json"_s);
    if (path && context().messages.check(DirectoryDesk(desk()).exportDirectory(*path)))
        context().messages.note(tr("The directory was written to %1", "file").arg(*path));
}

} // namespace beraad

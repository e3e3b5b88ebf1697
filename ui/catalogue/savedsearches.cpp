// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/savedsearches.h"

#include "ui/common/ask.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> kSaved{"catalogue/saved-searches", {}};

QJsonObject toJson(const CatalogueQuery &query)
{
    return {{u"words"_s, query.words}, {u"holder"_s, query.provider.value}, {u"category"_s, query.category},
            {u"flag"_s, query.flag},   {u"dataset"_s, query.dataset},       {u"period"_s, query.period}};
}

CatalogueQuery queryFrom(const QJsonObject &object)
{
    CatalogueQuery query;
    query.words = object.value("words"_L1).toString();
    query.provider = OrganisationId(object.value("holder"_L1).toString());
    query.category = object.value("category"_L1).toString();
    query.flag = object.value("flag"_L1).toString();
    query.dataset = object.value("dataset"_L1).toString();
    query.period = object.value("period"_L1).toString();
    return query;
}

} // namespace

SavedSearches::SavedSearches(const Context &context, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedSearches"_s);
    setIcon(beraad::icon(u"history"_s));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearches::fill);
    retranslate();
}

void SavedSearches::retranslate()
{
    setToolTip(tr("Saved searches"));
    setAccessibleName(tr("Saved searches"));
}

std::vector<SavedSearches::Saved> SavedSearches::read() const
{
    std::vector<Saved> all;
    for (const QJsonValue &entry : QJsonDocument::fromJson(kSaved.read(m_context.settings)).array())
        all.push_back({entry["name"_L1].toString(), queryFrom(entry.toObject())});
    return all;
}

void SavedSearches::write(const std::vector<Saved> &all)
{
    QJsonArray array;
    for (const Saved &saved : all) {
        QJsonObject entry = toJson(saved.query);
        entry.insert("name"_L1, saved.name);
        array << entry;
    }
    kSaved.write(m_context.settings, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void SavedSearches::fill()
{
    m_menu->clear();
    const auto all = read();
    for (const Saved &saved : all)
        connect(m_menu->addAction(beraad::icon(u"search"_s), saved.name), &QAction::triggered, this,
                [this, query = saved.query] { emit chosen(query); });
    if (!all.empty())
        m_menu->addSeparator();
    connect(m_menu->addAction(beraad::icon(u"add"_s), tr("Save this search…")), &QAction::triggered, this,
            &SavedSearches::save);
    if (all.empty())
        return;
    QMenu *forget = m_menu->addMenu(beraad::icon(u"trash"_s), tr("Forget"));
    for (const Saved &saved : all)
        connect(forget->addAction(saved.name), &QAction::triggered, this, [this, name = saved.name] { remove(name); });
}

void SavedSearches::save()
{
    const auto name = m_context.ask.text(this, tr("Save this search"), tr("Name"), tr("Save"), m_current.words, false);
    if (!name)
        return;
    auto all = read();
    std::erase_if(all, [&](const Saved &saved) { return saved.name == *name; });
    all.push_back({*name, m_current});
    write(all);
    m_context.messages.note(tr("The search was saved."));
}

void SavedSearches::remove(const QString &name)
{
    const auto before = read();
    auto all = before;
    std::erase_if(all, [&](const Saved &saved) { return saved.name == name; });
    write(all);
    m_context.messages.offerUndo(tr("The search was forgotten."), [this, before] { write(before); });
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/affecteddossiers.h"

#include "catalogue/variable.h"
#include "store/codec.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace beraad::catalogue {

namespace {

constexpr auto kUsed = "select v.number, v.id from variable_use u join variable v on v.id = u.variable"_L1;
constexpr auto kAsking = "select l.dossier, d.title, l.variable from dossier_line l join dossier d on d.id = l.dossier"
                         " where l.variable in (" BERAAD_SQL_LIST(":variables") ") order by l.dossier"_L1;
constexpr auto kDrafts = "select id, owner, request from draft order by id"_L1;
constexpr auto kNumber = "select number from variable where id = :id"_L1;

class Affected {
public:
    Affected(Database &database, const SeenNumbers &changed, const SeenNumbers &gone)
        : m_database(database)
        , m_changed(changed)
        , m_gone(gone)
    {
    }

    void findDossiers()
    {
        const QHash<QString, qint64> touched = touchedInUse();
        Statement rows = m_database.prepare(kAsking);
        rows.bind(u":variables"_s, codec::write(QJsonValue(QJsonArray::fromStringList(touched.keys())))).run();
        while (rows.next())
            count({DossierId(rows.text(0)), rows.text(1), {}, 0, 0}, touched.value(rows.text(2)));
    }

    void findDrafts()
    {
        Statement rows = m_database.prepare(kDrafts);
        for (rows.run(); rows.next();)
            lookInto(DossierId(rows.text(0)), PersonId(rows.text(1)),
                     codec::readObject(rows.text(2), u"draft "_s + rows.text(0)));
    }

    std::vector<AffectedDossier> found() const
    {
        std::vector<AffectedDossier> all;
        for (const auto &[id, dossier] : m_byId)
            all.push_back(dossier);
        std::ranges::stable_sort(all, std::greater(),
                                 [](const AffectedDossier &dossier) { return dossier.changed + dossier.gone; });
        if (std::ssize(all) > ImportReport::kMostNamed)
            all.resize(ImportReport::kMostNamed);
        return all;
    }

private:
    bool isTouched(qint64 number) const { return m_changed.contains(number) || m_gone.contains(number); }

    /// There are fewer variables in use than there may be changed ones.
    QHash<QString, qint64> touchedInUse()
    {
        QHash<QString, qint64> touched;
        Statement rows = m_database.prepare(kUsed);
        for (rows.run(); rows.next();)
            if (isTouched(rows.number(0)))
                touched.insert(rows.text(1), rows.number(0));
        return touched;
    }

    void lookInto(const DossierId &id, const PersonId &owner, const QJsonObject &request)
    {
        const QString title
            = textFromJson(request.value("title"_L1)).in(request.value("language"_L1).toString(u"nl"_s));
        for (const QJsonValue &line : request.value("lines"_L1).toArray()) {
            const VariableId variable = variableId(OrganisationId(line["provider"_L1].toString()),
                                                   line["dataset"_L1].toString(), line["variable"_L1].toString());
            Statement found = m_database.prepare(kNumber);
            found.bind(u":id"_s, variable.value).run();
            if (found.next() && isTouched(found.number(0)))
                count({id, title, owner, 0, 0}, found.number(0));
        }
    }

    void count(const AffectedDossier &dossier, qint64 variable)
    {
        AffectedDossier &known = m_byId.try_emplace(dossier.id, dossier).first->second;
        ++(m_gone.contains(variable) ? known.gone : known.changed);
    }

    Database &m_database;
    const SeenNumbers &m_changed;
    const SeenNumbers &m_gone;
    std::map<DossierId, AffectedDossier> m_byId;
};

} // namespace

std::vector<AffectedDossier> affectedBy(Database &database, const SeenNumbers &changed, const SeenNumbers &gone)
{
    if (changed.isEmpty() && gone.isEmpty())
        return {};
    Affected affected(database, changed, gone);
    affected.findDossiers();
    affected.findDrafts();
    return affected.found();
}

} // namespace beraad::catalogue

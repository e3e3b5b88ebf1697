// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/holderfinder.h"

#include "importing/rdfwords.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Letters and digits, so that hyphens, dots and diacritics do not matter.
QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

QString hostOf(const QUrl &site)
{
    const QString host = site.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

bool isRoot(const QUrl &site)
{
    return site.path().isEmpty() || site.path() == "/"_L1;
}

/// Without the scheme and a closing slash.
QString siteKey(const QUrl &site)
{
    QString path = site.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return hostOf(site) + path;
}

} // namespace

HolderFinder::HolderFinder(const Directory &directory)
{
    for (const Organisation &body : directory.all())
        enter(body);
}

/// What two bodies share tells neither.
void HolderFinder::enter(Index &index, const QString &key, const OrganisationId &id)
{
    if (key.isEmpty())
        return;
    const auto known = index.find(key);
    if (known == index.end())
        index.insert(key, id);
    else if (*known != id)
        *known = OrganisationId();
}

void HolderFinder::enter(const Organisation &body)
{
    enter(m_ids, body.id.value, body.id);
    if (body.source.contains("://"_L1))
        enter(m_iris, body.source, body.id);
    enter(m_names, nameKey(body.id.value), body.id);
    for (const Text *words : {&body.name, &body.abbreviation})
        for (const QString &word : words->byLanguage)
            enter(m_names, nameKey(word), body.id);
    if (!body.contact.url.isEmpty())
        enter(m_sites, siteKey(QUrl(body.contact.url)), body.id);
}

OrganisationId HolderFinder::find(const HolderClues &clues) const
{
    if (const OrganisationId known = m_iris.value(clues.iri); !known.isEmpty())
        return known;
    for (const QString &name : clues.names)
        if (const OrganisationId known = m_names.value(nameKey(name)); !known.isEmpty())
            return known;
    for (const QString &site : clues.sites) {
        const QUrl url(site);
        // A page below the site of a body is its own; the site itself may stand for a page of the directory only.
        const QStringList keys = isRoot(url) ? QStringList{hostOf(url)} : QStringList{siteKey(url), hostOf(url)};
        for (const QString &key : keys)
            if (const OrganisationId known = m_sites.value(key); !known.isEmpty())
                return known;
    }
    return clues.names.isEmpty() ? m_ids.value(lastPartOf(clues.iri)) : OrganisationId();
}

OrganisationId HolderFinder::add(Organisation &body, const HolderClues &clues)
{
    const QString wanted = body.id.value;
    for (int n = 2; m_ids.contains(body.id.value); ++n)
        body.id = OrganisationId(u"%1-%2"_s.arg(wanted).arg(n));
    enter(body);
    enter(m_iris, clues.iri, body.id);
    for (const QString &name : clues.names)
        enter(m_names, nameKey(name), body.id);
    return body.id;
}

} // namespace beraad

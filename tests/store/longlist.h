// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/rawfile.h"

/// A list of very many dossiers, written behind the store's back: 500 requesters with as many each, 40 holders, a
/// committee with every fifth, and `rare` with three.
namespace beraad::longlist {

inline constexpr int kDossiers = 100'000;

inline void fill(const QString &path)
{
    using namespace Qt::StringLiterals;
    const QString numbers
        = u"with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) "_s.arg(kDossiers);
    const QString at = u"strftime('%Y-%m-%dT%H:%M:%S.000Z', 1500000000 + i * 900, 'unixepoch')"_s;
    rawfile::run(
        path,
        u"insert into dossier (id, title, search_key, requester, requester_person, purpose, submitted,"
        " last_event, line_count, open_questions, phase) "_s
            + numbers
            + u"select 'd' || i, 'Study ' || (i * 7919 % 100003), 'study ' || (i * 7919 % 100003) || ' d' || i,"
              " 'org' || (i % 500), 'person' || (i % 3000), 'research', %1, %1, 5, i % 50 = 0,"
              " case i % 3 when 0 then 'submitted' when 1 then 'returned' else 'decided' end from n"_s.arg(at));
    const auto party = [&](const QString &who, const QString &where) {
        rawfile::run(path,
                     u"insert or ignore into dossier_party (dossier, organisation, submitted) select id, %1, submitted"
                     " from dossier where %2"_s.arg(who, where));
    };
    party(u"requester"_s, u"1"_s);
    party(u"'holder' || (substr(id, 2) % 40)"_s, u"1"_s);
    party(u"'rare'"_s, u"id in ('d3', 'd50000', 'd99999')"_s);
    rawfile::run(
        path,
        u"insert into track (dossier, id, position, procedure, authority, is_open, received, state)"
        " select id, 'dpo-advice:holder', 0, 'dpo-advice', 'holder' || (substr(id, 2) % 40), phase = 'returned',"
        " submitted, '{}' from dossier"_s);
    rawfile::run(path,
                 u"insert into track (dossier, id, position, procedure, authority, is_open, received, state)"
                 " select id, 'ivc-ssh:ivc', 1, 'ivc-ssh', 'ivc', 1, submitted, '{}' from dossier"
                 " where substr(id, 2) % 5 = 0"_s);
}

} // namespace beraad::longlist

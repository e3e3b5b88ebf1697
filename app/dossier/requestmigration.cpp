// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/requestmigration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

void addChanges(std::vector<FormChange> &changes, const std::vector<FormChange> &more)
{
    for (const FormChange &change : more)
        if (!std::ranges::contains(changes, change))
            changes.push_back(change);
}

/// A former answer never takes the place of one that is kept already.
void keep(Request &request, const QMap<QString, FormerAnswer> &former, const QString &prefix)
{
    for (auto it = former.begin(); it != former.end(); ++it) {
        QString key = prefix + it.key();
        while (request.formerAnswers.contains(key))
            key += u'\'';
        request.formerAnswers.insert(key, *it);
    }
}

/// An origin goes with its answer, and says nothing once the answer is a former one.
void moveOrigins(Request &request, const std::vector<FormChange> &changes)
{
    for (const FormChange &change : changes) {
        if (change.kind == FormChange::Kind::Renamed || !request.origins.contains(change.question.value))
            continue;
        const AnswerOrigin origin = request.origins.take(change.question.value);
        if (change.kind == FormChange::Kind::Moved)
            request.origins.insert(change.to.value, origin);
    }
}

} // namespace

MigratedRequest migrated(const Request &request, const Form &form, const FormMigrations &migrations)
{
    MigratedRequest result{request, {}};
    if (!migrations.way(request.formVersion, form.version))
        return result;
    MigratedAnswers whole = migrate(request.answers, request.formVersion, form, migrations);
    moveOrigins(result.request, whole.changes);
    result.request.answers = std::move(whole.answers);
    keep(result.request, whole.former, {});
    result.changes = std::move(whole.changes);
    for (Line &line : result.request.lines) {
        MigratedAnswers part = migrate(line.answers, request.formVersion, form, migrations);
        line.answers = std::move(part.answers);
        keep(result.request, part.former, line.id.value + u'/');
        addChanges(result.changes, part.changes);
    }
    result.request.formVersion = form.version;
    return result;
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formmigration.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Takes the steps of one migration after the other over one set of answers.
class Migrating {
public:
    Migrating(const Answers &answers, const Form &form)
        : m_form(form)
        , m_result{answers, {}, {}}
    {
    }

    void take(const FormMigration &migration)
    {
        m_version = migration.from;
        for (const MigrationStep &each : migration.steps)
            std::visit([this](const auto &step) { apply(step); }, each);
    }
    MigratedAnswers result() && { return std::move(m_result); }

private:
    void apply(const step::Move &move)
    {
        const QJsonValue value = m_result.answers.take(move.question.value);
        if (value.isUndefined())
            return;
        if (isAnswered(m_result.answers.value(move.to.value))) {
            const Question *asked = m_form.find(move.to);
            keep(move.question, asked ? asked->label : Text(), value);
            note({FormChange::Kind::Displaced, move.question, move.to, {}, {}, {}});
            return;
        }
        m_result.answers.insert(move.to.value, value);
        note({FormChange::Kind::Moved, move.question, move.to, {}, {}, {}});
    }

    void apply(const step::Rename &rename)
    {
        const QString id = rename.question.value;
        const QJsonValue value = m_result.answers.value(id);
        if (value.isString())
            m_result.answers.insert(id, renamed(rename, value));
        if (!value.isArray())
            return;
        QJsonArray values;
        for (const QJsonValue &one : value.toArray())
            values << renamed(rename, one);
        m_result.answers.insert(id, values);
    }

    void apply(const step::Drop &drop)
    {
        const QJsonValue value = m_result.answers.take(drop.question.value);
        if (value.isUndefined())
            return;
        keep(drop.question, drop.label, value);
        note({FormChange::Kind::Dropped, drop.question, {}, {}, {}, drop.label});
    }

    QJsonValue renamed(const step::Rename &rename, const QJsonValue &value)
    {
        const auto found = rename.values.constFind(value.toString());
        if (!value.isString() || found == rename.values.cend())
            return value;
        m_result.changes.push_back(
            {FormChange::Kind::Renamed, rename.question, {}, value.toString(), found.value(), {}});
        return found.value();
    }

    /// Several moves of one answer are one: nobody has seen the places between.
    void note(FormChange change)
    {
        const auto isBefore = [&change](const FormChange &earlier) {
            return earlier.kind == FormChange::Kind::Moved && earlier.to == change.question;
        };
        const auto before = std::ranges::find_if(m_result.changes, isBefore);
        if (before != m_result.changes.end()) {
            change.question = before->question;
            m_result.changes.erase(before);
        }
        m_result.changes.push_back(std::move(change));
    }

    void keep(const QuestionId &question, const Text &label, const QJsonValue &value)
    {
        m_result.former.insert(question.value, {m_version, label, value});
    }

    const Form &m_form;
    MigratedAnswers m_result;
    QString m_version;
};

/// What a later migration moves or drops need not stand in the form of today.
class MigrationLint {
public:
    MigrationLint(const Form &form, const FormMigrations &migrations)
        : m_form(form)
        , m_migrations(migrations)
    {
    }

    std::vector<Problem> problems()
    {
        if (m_migrations.form != m_form.id)
            m_problems.push_back(
                {u"form"_s, u"these migrations are of %1, not of %2"_s.arg(m_migrations.form, m_form.id)});
        if (!m_migrations.migrations.empty() && m_migrations.migrations.back().to != m_form.version)
            m_problems.push_back({u"migrations"_s, u"the last one does not lead to version %1"_s.arg(m_form.version)});
        // From the newest backwards: what a later step takes away is known when an earlier one is looked at.
        for (const FormMigration &migration : std::ranges::reverse_view(m_migrations.migrations))
            for (const MigrationStep &each : std::ranges::reverse_view(migration.steps))
                std::visit([&](const auto &step) { check(migration.to, step); }, each);
        return std::move(m_problems);
    }

private:
    void add(const QString &version, const QuestionId &question, const QString &message)
    {
        m_problems.push_back({u"%1, to version %2"_s.arg(question.value, version), message});
    }

    void check(const QString &version, const step::Move &move)
    {
        if (!m_form.find(move.to) && !m_taken.contains(move.to.value))
            add(version, move.to, u"nobody asks this question, so the answer moved there would not be seen"_s);
        checkGone(version, move.question);
    }

    void check(const QString &version, const step::Drop &drop) { checkGone(version, drop.question); }

    void check(const QString &version, const step::Rename &rename)
    {
        const Question *question = m_form.find(rename.question);
        if (!question || m_taken.contains(rename.question.value))
            return;
        if (!question->fact.isEmpty())
            add(version, rename.question, u"its words are those of the request file, which no form renames"_s);
        for (const QString &value : rename.values)
            if (!std::ranges::contains(question->choices, value, &Choice::value) && !isRenamedLater(rename, value))
                add(version, rename.question, u"the form offers no choice \"%1\""_s.arg(value));
        m_renames.push_back(rename);
    }

    void checkGone(const QString &version, const QuestionId &question)
    {
        if (m_form.find(question))
            add(version, question, u"the form still asks it, and an id is never given to another question"_s);
        m_taken << question.value;
    }

    bool isRenamedLater(const step::Rename &rename, const QString &value) const
    {
        return std::ranges::any_of(m_renames, [&](const step::Rename &later) {
            return later.question == rename.question && later.values.contains(value);
        });
    }

    const Form &m_form;
    const FormMigrations &m_migrations;
    QStringList m_taken;
    std::vector<step::Rename> m_renames;
    std::vector<Problem> m_problems;
};

} // namespace

std::optional<std::vector<FormMigration>> FormMigrations::way(const QString &from, const QString &to) const
{
    if (from == to)
        return std::vector<FormMigration>();
    const auto end = std::ranges::find(migrations, to, &FormMigration::to);
    const auto start = from.isEmpty() ? migrations.begin() : std::ranges::find(migrations, from, &FormMigration::from);
    if (from.isEmpty() && end == migrations.end())
        return std::vector<FormMigration>(); // the form has had one version only
    if (end == migrations.end() || start == migrations.end() || end < start)
        return std::nullopt;
    return std::vector<FormMigration>(start, std::next(end));
}

MigratedAnswers migrate(const Answers &answers, const QString &from, const Form &form, const FormMigrations &migrations)
{
    Migrating migrating(answers, form);
    for (const FormMigration &migration : migrations.way(from, form.version).value_or(std::vector<FormMigration>()))
        migrating.take(migration);
    return std::move(migrating).result();
}

std::vector<Problem> checkFormMigrations(const Form &form, const FormMigrations &migrations)
{
    return MigrationLint(form, migrations).problems();
}

} // namespace beraad

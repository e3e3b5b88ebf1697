// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scriptcheck.h"

#include "scripts/scriptreader.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qint64 kLargestScript = 8 * 1024 * 1024; // bytes

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path}, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > kLargestScript)
        return refuse(ErrorCode::BadContent, {path},
                      u"%1: %2 bytes, expected at most %3"_s.arg(path).arg(file.size()).arg(kLargestScript));
    return file.readAll();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

/// Gathers where the variables are named, file after file.
class UseCounter {
public:
    explicit UseCounter(const std::vector<StandingVariable> &variables)
        : m_variables(variables)
        , m_places(variables.size())
    {
        for (size_t i = 0; i < variables.size(); ++i) {
            m_exact[variables[i].name].push_back(i);
            m_folded[variables[i].name.toCaseFolded()].push_back(i);
        }
    }

    void take(const QString &file, const std::vector<ScriptWord> &words, bool ignoresCase)
    {
        const auto &index = ignoresCase ? m_folded : m_exact;
        for (const ScriptWord &word : words) {
            const auto named = index.constFind(ignoresCase ? word.text.toCaseFolded() : word.text);
            if (named == index.cend())
                continue;
            for (const size_t variable : *named)
                m_places[variable].push_back({file, word.line, word.column, word.isQuoted});
        }
    }

    void report(ScriptReport &report) const
    {
        for (size_t i = 0; i < m_variables.size(); ++i) {
            if (!m_places[i].empty())
                report.uses.push_back({m_variables[i], m_places[i]});
            else if (m_variables[i].standing == VariableStanding::Approved)
                report.neverUsed.push_back(m_variables[i]);
        }
        std::ranges::stable_sort(report.uses, std::ranges::greater(),
                                 [](const VariableUse &use) { return use.variable.standing; });
    }

private:
    const std::vector<StandingVariable> &m_variables;
    std::vector<std::vector<ScriptPlace>> m_places; ///< of each variable
    QHash<QString, std::vector<size_t>> m_exact;
    QHash<QString, std::vector<size_t>> m_folded;
};

Result<void> checkText(const ScriptReader &reader, const QString &name, const QByteArray &content, UseCounter &uses)
{
    const QString language = reader.languageOf(name);
    if (language.isEmpty())
        return refuse(ErrorCode::BadContent, {name}, u"%1: not a script of a language that is known"_s.arg(name));
    const auto words = reader.words(content, name);
    if (!words)
        return std::unexpected(words.error());
    uses.take(name, *words, ScriptReader::ignoresCase(language));
    return {};
}

Result<void> checkFile(const ScriptReader &reader, const QString &path, UseCounter &uses)
{
    // A file that is no script is not read at all.
    if (reader.languageOf(path).isEmpty())
        return checkText(reader, path, {}, uses);
    return contentOf(path).and_then([&](const QByteArray &content) { return checkText(reader, path, content, uses); });
}

} // namespace

QString toString(VariableStanding standing)
{
    switch (standing) {
    case VariableStanding::Approved:
        return u"approved"_s;
    case VariableStanding::Undecided:
        return u"undecided"_s;
    case VariableStanding::Refused:
        return u"refused"_s;
    case VariableStanding::NotAsked:
        return u"not-asked"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool ScriptReport::hasFindings() const
{
    return std::ranges::any_of(
        uses, [](const VariableUse &use) { return use.variable.standing != VariableStanding::Approved; });
}

ScriptReport checkScriptTexts(const ScriptReader &reader, const std::vector<ScriptText> &scripts,
                              const std::vector<StandingVariable> &variables)
{
    ScriptReport report;
    UseCounter uses(variables);
    for (const ScriptText &script : scripts) {
        const auto checked = script.content.size() > kLargestScript
            ? Result<void>(refuse(ErrorCode::BadContent, {script.name}, u"%1: too large"_s.arg(script.name)))
            : checkText(reader, script.name, script.content, uses);
        if (checked)
            report.files << script.name;
        else
            report.passedOver.push_back({script.name, checked.error().detail});
    }
    uses.report(report);
    return report;
}

Result<ScriptReport> checkScripts(const ScriptReader &reader, const QStringList &paths,
                                  const std::vector<StandingVariable> &variables)
{
    ScriptReport report;
    UseCounter uses(variables);
    for (const QString &path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        for (const QString &file : isFolder ? filesIn(path) : QStringList{path}) {
            const auto checked = checkFile(reader, file, uses);
            if (checked)
                report.files << file;
            else if (isFolder)
                report.passedOver.push_back({file, checked.error().detail});
            else
                return std::unexpected(checked.error());
        }
    }
    uses.report(report);
    return report;
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

#include <QFile>
#include <QTemporaryDir>

namespace beraad {

/// What an import gave, for a test to look at.
struct Gathered {
    std::vector<Organisation> organisations;
    std::vector<Dataset> datasets;
    std::vector<CodeList> lists;
    std::vector<Variable> variables;
    ImportNotes notes;
    std::optional<Error> error;

    QString complaint() const { return error ? toPlainText(*error) : QString(); }
    const Variable *variable(const QString &name) const
    {
        const auto found = std::ranges::find(variables, name, &Variable::name);
        return found == variables.end() ? nullptr : &*found;
    }
    qsizetype codes() const
    {
        qsizetype count = 0;
        for (const Variable &each : variables)
            count += std::ssize(each.codes);
        return count;
    }
    bool operator==(const Gathered &) const = default;
};

struct Gathering {
    Gathered &into;
    void operator()(Organisation &&item) const { into.organisations.push_back(std::move(item)); }
    void operator()(Dataset &&item) const { into.datasets.push_back(std::move(item)); }
    void operator()(CodeList &&item) const { into.lists.push_back(std::move(item)); }
    void operator()(Variable &&item) const { into.variables.push_back(std::move(item)); }
};

/// Imports a file as its format says. Cancelled when more than `share` of it is read.
inline Gathered gathered(const CatalogueSource &source, double share = 2)
{
    Gathered result;
    const CatalogueSink sink{[&result](CatalogueItem &&item) -> Result<void> {
                                 std::visit(Gathering{result}, std::move(item));
                                 return {};
                             },
                             [share](qint64 done, qint64 total) { return double(done) <= share * double(total); }};
    const auto format = formatOf(source.path);
    const auto read = format ? readCatalogue(source, *format, sink) : std::unexpected(format.error());
    if (read)
        result.notes = *read;
    else
        result.error = read.error();
    return result;
}

/// A folder for the files of one test.
class Sources {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? path(name) : QString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/house.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Blanks comments and literals, so that what is left are words and brackets, every one where it was.
QString withoutWords(QString source)
{
    static const QRegularExpression quiet(
        uR"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto found = quiet.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (source[i] != u'\n')
                source[i] = u' ';
    }
    return source;
}

/// What a bracket opens, as far as names are concerned.
struct Scope {
    enum class Kind { Namespace, Type, Other };
    Kind kind = Kind::Other;
    QString name; ///< empty: anonymous
};

Scope scopeOf(const QString &head)
{
    static const QRegularExpression space(u"\\bnamespace\\b\\s*([\\w:]*)\\s*$"_s);
    static const QRegularExpression type(
        u"(?<!enum )\\b(?:class|struct)\\s+(?:\\[\\[.*?\\]\\]\\s*)?(\\w+)\\s*(?:final\\s*)?(?::(?!:).*)?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString plain = head.simplified();
    if (const auto match = space.match(plain); match.hasMatch())
        return {Scope::Kind::Namespace, match.captured(1)};
    if (const auto match = type.match(plain); match.hasMatch())
        return {Scope::Kind::Type, match.captured(1)};
    return {};
}

bool isOpenToAll(const std::vector<Scope> &scopes)
{
    return std::ranges::all_of(
        scopes, [](const Scope &scope) { return scope.kind == Scope::Kind::Namespace && !scope.name.isEmpty(); });
}

QString qualified(const std::vector<Scope> &scopes, const QString &name)
{
    QStringList parts;
    for (const Scope &scope : scopes)
        parts << scope.name;
    return (parts << name).join(u"::"_s);
}

} // namespace

std::vector<Definition> definitionsOf(const QString &path, const QString &source)
{
    const QString text = withoutWords(source);
    std::vector<Definition> found;
    std::vector<Scope> scopes;
    qsizetype head = 0; // where the declaration that is being read begins
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'{') {
            const Scope scope = scopeOf(text.sliced(head, i - head));
            if (scope.kind == Scope::Kind::Type && isOpenToAll(scopes))
                found.push_back({qualified(scopes, scope.name), path, int(text.first(i).count(u'\n')) + 1});
            scopes.push_back(scope);
        } else if (c == u'}' && !scopes.empty()) {
            scopes.pop_back();
        }
        if (c == u'{' || c == u'}' || c == u';')
            head = i + 1;
    }
    return found;
}

QStringList namesUsedTwice(const std::vector<Definition> &definitions)
{
    QMap<QString, Definition> first;
    QStringList found;
    for (const Definition &one : definitions) {
        const auto other = first.constFind(one.name);
        if (other == first.cend())
            first.insert(one.name, one);
        else if (other->path != one.path)
            found << u"%1:%2: %3 is also at %4:%5"_s.arg(one.path)
                         .arg(one.line)
                         .arg(one.name, other->path)
                         .arg(other->line);
    }
    return found;
}

} // namespace beraad

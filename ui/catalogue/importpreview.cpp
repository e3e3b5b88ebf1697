// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/importpreview.h"

#include "base/overloaded.h"
#include "ui/common/language.h"

#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr qsizetype kItems = 8;

QString wordsOr(const Text &text, const QString &language, const QString &otherwise)
{
    const QString words = text.in(language);
    return words.isEmpty() ? otherwise : words;
}

QString lineOf(const CatalogueItem &item, const QString &language)
{
    return std::visit(
        Overloaded{
            [&](const Organisation &one) { return wordsOr(one.name, language, one.id.value); },
            [&](const Dataset &one) {
                return u"%1/%2 · %3"_s.arg(one.provider.value, one.id, wordsOr(one.label, language, {}));
            },
            [&](const CodeList &one) {
                return u"%1 · %2 (%3)"_s.arg(one.id.value, wordsOr(one.label, language, {})).arg(one.codes.size());
            },
            [&](const Variable &one) { return u"%1 · %2"_s.arg(one.id.value, wordsOr(one.label, language, {})); },
        },
        item);
}

struct Answer {
    QString format;
    QStringList lines;
    std::optional<Error> error;
};

Answer look(const CatalogueSource &source, std::optional<CatalogueFormat> format, const QString &language)
{
    Answer answer;
    const auto found = format ? Result<CatalogueFormat>(*format) : formatOf(source.path);
    if (!found) {
        answer.error = found.error();
        return answer;
    }
    answer.format = nameOf(*found);
    CatalogueSink sink;
    sink.goOn = [&](qint64, qint64) { return answer.lines.size() < kItems; };
    sink.take = [&](CatalogueItem &&item) -> Result<void> {
        if (answer.lines.size() >= kItems)
            return refuse(ErrorCode::Cancelled, {}, u"enough was seen"_s);
        answer.lines << lineOf(item, language);
        return {};
    };
    if (const auto read = readCatalogue(source, *found, sink); !read && answer.lines.size() < kItems)
        answer.error = read.error();
    return answer;
}

} // namespace

ImportPreview::ImportPreview(QObject *parent)
    : QObject(parent)
{
}

void ImportPreview::ask(const CatalogueSource &source, std::optional<CatalogueFormat> format)
{
    const int token = ++m_token;
    QPointer<ImportPreview> self(this);
    QThreadPool::globalInstance()->start([self, token, source, format, language = currentLanguage()] {
        const Answer answer = look(source, format, language);
        QMetaObject::invokeMethod(
            qApp,
            [self, token, answer] {
                if (!self || self->m_token != token)
                    return;
                if (answer.error)
                    emit self->refused(*answer.error);
                else
                    emit self->ready(answer.format, answer.lines);
            },
            Qt::QueuedConnection);
    });
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/check.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kNamedLines = 6;

Text textOf(const AskedBack &item, const IntakeTable &table)
{
    if (const IntakeJudgement *judgement = table.judgement(item.code))
        return judgement->ask;
    if (const IntakeFinding *finding = table.finding(item.code))
        return finding->ask;
    const IntakeReason *reason = table.reason(item.code);
    return reason ? reason->ask : Text();
}

QString linesOf(const AskedBack &item, const QMap<QString, QString> &names)
{
    QStringList lines;
    for (const LineId &line : item.lines) {
        if (size_t(lines.size()) == kNamedLines) {
            lines << u"… (%1)"_s.arg(item.lines.size());
            break;
        }
        lines << names.value(line.value, line.value);
    }
    return lines.join(u", "_s);
}

} // namespace

QString worded(const AskedBack &item, const IntakeTable &table, const Form &form, const QString &language,
               const QMap<QString, QString> &names)
{
    QString words = textOf(item, table).in(language);
    if (words.isEmpty()) // a newer program knew this code
        words = item.sentence.isEmpty() ? item.code : QString();
    const Question *question = form.find(item.question);
    words.replace(u"{question}"_s, question ? question->label.in(language) : item.question.value)
        .replace(u"{lines}"_s, linesOf(item, names))
        .replace(u"{procedure}"_s, names.value(item.procedure, item.procedure));
    if (item.sentence.isEmpty())
        return words;
    return words.isEmpty() ? item.sentence : words + u' ' + item.sentence;
}

} // namespace beraad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"

#include <QSet>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// All values of an enum from 0 to the last have a text of their own.
template <typename Code> void verifyWorded(Code last)
{
    QSet<QString> texts;
    for (int i = 0; i <= int(last); ++i) {
        const QString text = wording::of(Code(i));
        QVERIFY2(!text.isEmpty(), QByteArray::number(i).constData());
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.insert(text);
    }
    // One past the end has none: the list above is complete.
    QVERIFY(wording::of(Code(int(last) + 1)).isEmpty());
}

template <size_t... I> std::vector<Event> oneOfEach(std::index_sequence<I...>)
{
    return {Event(std::in_place_index<I>)...};
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasItsText()
    {
        verifyWorded(Phase::Withdrawn);
        verifyWorded(Stage::Stopped);
        verifyWorded(ProcedureStatus::Fallback);
        verifyWorded(VerdictKind::Ask);
        verifyWorded(Outcome::Withdrawn);
        verifyWorded(Role::Public);
        verifyWorded(RequestKind::Accession);
        verifyWorded(Finding::Severity::Error);
    }

    void everyErrorHasItsSentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(ErrorCode::Cancelled); ++i) {
            const QString sentence = wording::of(ErrorCode(i));
            QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(ErrorCode::Cancelled) + 1);
    }

    void refusalsSayEveryProblem()
    {
        const Error error{ErrorCode::BadContent,
                          {u"a.json"_s},
                          u"two members are wrong"_s,
                          {{u"a.json:3"_s, u"no title"_s}, {{}, u"no lines"_s}}};
        const wording::Message message = wording::of(error);
        QVERIFY(message.sentence.contains(u"a.json"_s));
        QCOMPARE(message.details, QStringList({u"two members are wrong"_s, u"a.json:3: no title"_s, u"no lines"_s}));
    }

    void everyEventHasItsSentenceAndIcon()
    {
        for (const Event &event : oneOfEach(std::make_index_sequence<std::variant_size_v<Event>>())) {
            QVERIFY(!wording::of(event).isEmpty());
            QVERIFY(!wording::iconOf(event).isEmpty());
        }
    }

    void everyVerdictHasItsSentenceInTheHistory()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(VerdictKind::Ask); ++i) {
            event::VerdictGiven given;
            given.lines = {LineId(u"l1"_s)};
            given.verdict.kind = VerdictKind(i);
            sentences.insert(wording::of(Event(given)));
        }
        QCOMPARE(sentences.size(), int(VerdictKind::Ask) + 1);
    }

    void wordsOfFilesAreWorded()
    {
        QCOMPARE(wording::purpose(u"policy-evaluation"_s), u"Policy evaluation"_s);
        QCOMPARE(wording::category(u"national-register"_s), u"National Register"_s);
        QVERIFY(!wording::evidenceExplained(u"derived"_s).isEmpty());
        QCOMPARE(wording::evidence({}), wording::evidence(u"unverified"_s));
        for (const char *id : {"ivc-ssh",
                               "ivc-fed",
                               "ivc-united",
                               "general-18-140",
                               "protocol-vl",
                               "protocol-fed",
                               "rr-minister",
                               "statbel-microdata",
                               "dpo-advice",
                               "dpia",
                               "prior-consultation",
                               "title4-agreement",
                               "ttp",
                               "ttp-vsa",
                               "ksz-contract",
                               "vtc-advice",
                               "ethics",
                               "ehds-permit",
                               "dga-request",
                               "register-note",
                               "small-cell-check"})
            QVERIFY2(wording::procedure(QString::fromLatin1(id)) != QString::fromLatin1(id), id);
    }

    void unknownWordsAreShownAsTheyAre() { QCOMPARE(wording::purpose(u"astrology"_s), u"astrology"_s); }

    void unknownAnswersAreNotNo() { QVERIFY(wording::answer(std::nullopt) != wording::answer(false)); }
};

QTEST_MAIN(TestWording)
#include "tst_wording.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdfwire.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace beraad::pdf;
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &frame)
{
    return frame.sliced(4);
}

QImage picture()
{
    QImage image(7, 3, QImage::Format_RGB32);
    image.fill(0xff123456);
    image.setPixel(6, 2, 0xff00ff00);
    return image;
}

std::vector<Request> requests()
{
    return {ask::Open{u"pässwörd"_s},
            ask::Pages{3, 9},
            ask::Render{2, 1.5, QRect(10, 20, 30, 40)},
            ask::Words{4},
            ask::Search{u"mot clé"_s, 7},
            ask::Outline{},
            ask::Form{1}};
}

std::vector<Answer> answers()
{
    return {tell::Opened{12, u"Titel"_s, true, true},
            tell::Pages{3, {{595, 842, u"iv"_s}, {612, 792, u"v"_s}}},
            tell::Rendered{2, picture()},
            tell::Words{4, {{u"woord "_s, QRectF(1, 2, 3, 4), false}, {u"einde"_s, QRectF(5, 6, 7, 8), true}}},
            tell::Found{{{8, {QRectF(1, 1, 2, 2)}, u"een mot clé hier"_s, 4, 7}}, -1},
            tell::Outline{{{0, u"Eén"_s, 0}, {1, u"Deel"_s, -1}}, true},
            tell::Form{1, {{u"naam"_s, u"waarde"_s}}},
            tell::Failed{Fault::WrongPassword, u"nee"_s}};
}

/// The request to which an answer of the list above belongs.
Request asked(size_t index)
{
    return index < 7 ? (index == 2 ? Request(ask::Render{2, 1.5, QRect(0, 0, 7, 3)}) : requests()[index])
                     : requests()[0];
}

} // namespace

/// What stands on the pipe is what was meant, and nothing that is read is believed before it is checked.
class TestPdfWire : public QObject {
    Q_OBJECT

private slots:
    void requestsComeOutAsTheyWentIn()
    {
        for (const Request &request : requests()) {
            const auto read = requestIn(bodyOf(frameOf(77, request)));
            QVERIFY(read);
            QCOMPARE(read->number, 77U);
            QVERIFY(read->request == request);
        }
    }

    void answersComeOutAsTheyWentIn()
    {
        for (size_t i = 0; i < answers().size(); ++i) {
            const Answer answer = answers()[i];
            const auto read = answerIn(bodyOf(frameOf(5, answer)));
            QVERIFY(read);
            QVERIFY(read->answer == answer);
            QVERIFY2(isSound(read->answer, asked(i)), qPrintable(QString::number(i)));
        }
    }

    void nothingShorterOrLongerIsAMessage()
    {
        for (const Answer &answer : answers()) {
            const QByteArray frame = frameOf(5, answer);
            const auto body = bodyOf(frame);
            for (qsizetype size = 0; size < body.size(); ++size)
                QVERIFY(!answerIn(body.first(size)));
            const QByteArray longer = frame + '\0';
            QVERIFY(!answerIn(bodyOf(longer)));
        }
        for (const Request &request : requests()) {
            const QByteArray frame = frameOf(5, request);
            const auto body = bodyOf(frame);
            for (qsizetype size = 0; size < body.size(); ++size)
                QVERIFY(!requestIn(body.first(size)));
        }
    }

    void unsoundRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char *name, const Request &request) { QTest::newRow(name) << frameOf(1, request); };
        row("page below zero", ask::Words{-1});
        row("page beyond any", ask::Words{kMostPages});
        row("no pages", ask::Pages{0, 0});
        row("too many pages", ask::Pages{0, kMostPagesAtOnce + 1});
        row("scale zero", ask::Render{0, 0, {}});
        row("scale not a number", ask::Render{0, std::numeric_limits<double>::quiet_NaN(), {}});
        row("scale endless", ask::Render{0, std::numeric_limits<double>::infinity(), {}});
        row("part too large", ask::Render{0, 1, QRect(0, 0, 8000, 8000)});
        row("part below zero", ask::Render{0, 1, QRect(-5, 0, 10, 10)});
        row("search for nothing", ask::Search{QString(), 0});
        row("search for a book", ask::Search{QString(5000, u'x'), 0});
        row("endless password", ask::Open{QString(5000, u'x')});
    }

    void unsoundRequestsAreRefused()
    {
        QFETCH(QByteArray, frame);
        QVERIFY(!requestIn(bodyOf(frame)));
    }

    void answerToAnotherQuestionIsUnsound()
    {
        for (size_t i = 0; i < 7; ++i)
            for (size_t other = 0; other < 7; ++other)
                QCOMPARE(isSound(answers()[i], asked(other)), i == other);
        QVERIFY(!isSound(Answer(tell::Words{5, {}}), ask::Words{4})); // another page
        QVERIFY(!isSound(Answer(tell::Opened{0, {}, false, false}), ask::Open()));
        QVERIFY(!isSound(Answer(tell::Found{{}, 3}), ask::Search{u"x"_s, 3})); // would go on for ever
        QVERIFY(!isSound(Answer(tell::Found{{{0, {}, u"abc"_s, 2, 2}}, -1}), ask::Search{u"x"_s, 0}));
        QVERIFY(!isSound(Answer(tell::Failed{Fault::TimedOut, {}}), ask::Outline())); // only the window says that
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!isSound(Answer(tell::Words{4, {{u"x"_s, QRectF(nan, 0, 1, 1), false}}}), ask::Words{4}));
        QVERIFY(!isSound(Answer(tell::Pages{3, {{0, 842, {}}}}), ask::Pages{3, 9}));
        QVERIFY(!isSound(Answer(tell::Rendered{2, picture()}), ask::Render{2, 1, QRect(0, 0, 8, 3)}));
    }

    void countsAndSizesReserveNothing()
    {
        // Words of page 4, of which there are said to be four thousand million.
        QByteArray frame = frameOf(1, Answer(tell::Words{4, {}}));
        qToBigEndian<quint32>(0xffffffff, frame.data() + frame.size() - 4);
        QVERIFY(!answerIn(bodyOf(frame)));
        // An image of 65535 × 65535 without a pixel.
        frame = frameOf(1, Answer(tell::Rendered{0, picture()}));
        qToBigEndian<quint32>(65535, frame.data() + 4 + 4 + 4 + 4);
        qToBigEndian<quint32>(65535, frame.data() + 4 + 4 + 4 + 8);
        QVERIFY(!answerIn(bodyOf(frame)));
    }

    void anyBytesAreReadWithoutHarm()
    {
        QRandomGenerator chance(20261122);
        for (int round = 0; round < 20'000; ++round) {
            const auto all = answers();
            QByteArray frame = frameOf(chance.generate(), all[chance.bounded(uint(all.size()))]).sliced(4);
            for (int change = chance.bounded(1, 6); change > 0; --change)
                frame[chance.bounded(int(frame.size()))] = char(chance.bounded(256));
            if (const auto answer = answerIn(frame))
                for (size_t i = 0; i < 7; ++i)
                    (void)isSound(answer->answer, asked(i));
            (void)requestIn(frame);
        }
    }

    void streamIsCutIntoFrames()
    {
        const QByteArray two = frameOf(1, Request(ask::Words{1})) + frameOf(2, Request(ask::Words{2}));
        FrameCutter cutter(kLongestRequest);
        std::vector<quint32> numbers;
        for (const char byte : two) {
            cutter.add(QByteArray(1, byte));
            while (const auto frame = cutter.next())
                numbers.push_back(requestIn(*frame)->number);
        }
        QCOMPARE(numbers, (std::vector<quint32>{1, 2}));
        QVERIFY(!cutter.isBroken());
    }

    /// A page is megabytes: the helper does not copy it, nor does the window, which reads it where it came in.
    void anImageIsNotCopied()
    {
        const QImage dots = picture();
        const FrameParts parts = partsOf(5, Answer(tell::Rendered{2, dots}));
        QCOMPARE(parts.image.constBits(), dots.constBits());
        QByteArray frame = frameOf(5, Answer(tell::Rendered{2, dots})).sliced(4);
        auto read = answerIn(frame);
        QVERIFY(read);
        const QImage &there = std::get<tell::Rendered>(read->answer).image;
        QVERIFY(there.constBits() >= std::bit_cast<const uchar *>(frame.constData()));
        QVERIFY(there.constBits() < std::bit_cast<const uchar *>(frame.constData()) + frame.size());
        frame.clear(); // the image keeps what it shows
        QCOMPARE(there, dots);
    }

    void frameOfAnyLengthBreaksTheStream()
    {
        FrameCutter cutter(100);
        cutter.add(QByteArray("\0\0\0\x65", 4)); // 101
        QVERIFY(!cutter.next());
        QVERIFY(cutter.isBroken());
        cutter.add(frameOf(1, Request(ask::Words{1})));
        QVERIFY(!cutter.next());
    }
};

QTEST_GUILESS_MAIN(TestPdfWire)
#include "tst_pdfwire.moc"

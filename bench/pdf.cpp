// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a long PDF through the helper, beside pdftoppm; a word in many PDFs, beside pdftotext and grep.
#include "evidence/pdffile.h"
#include "measure.h"

#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr int kRounds = 15;
constexpr int kLongPages = 500;
constexpr int kFiles = 20;
constexpr int kPages = 100;
constexpr double kDotsPerInch = 150;
const QString kWord = u"evenredigheid"_s;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "pdf: %s\n", qUtf8Printable(why));
    std::exit(1);
}

/// A report as people attach them: a heading, text, a table with lines, a figure.
void writeReport(const QString &path, int pages, int seed)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(QFont(u"DejaVu Sans"_s, 16));
        painter.drawText(100, 150, u"Chapter %1 of report %2"_s.arg(page + 1).arg(seed));
        painter.setFont(QFont(u"DejaVu Sans"_s, 9));
        for (int line = 0; line < 38; ++line) {
            const QString word = (page * 38 + line) % 97 == 0 ? kWord : u"gegevens"_s;
            painter.drawText(
                100, 260 + line * 50,
                u"Line %1: the necessity of these %2 follows from the purpose, number %3."_s.arg(line).arg(word).arg(
                    (page + 7) * (line + 3) * seed % 9973));
        }
        for (int row = 0; row < 12; ++row)
            for (int column = 0; column < 6; ++column)
                painter.drawRect(100 + column * 300, 2250 + row * 60, 300, 60);
        QPolygonF curve;
        for (int x = 0; x < 400; ++x)
            curve << QPointF(100 + x * 4.5, 3100 + 60 * std::sin((x + page) / 20.0));
        painter.drawPolyline(curve);
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    return file.readAll();
}

pdf::Answer answerTo(pdf::File &file, const pdf::Request &request)
{
    QEventLoop loop;
    pdf::Answer answer;
    file.ask(request, pdf::Urgency::Now, &loop, [&](const pdf::Answer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    if (const auto *failed = std::get_if<pdf::tell::Failed>(&answer))
        giveUp(u"the helper failed: %1"_s.arg(int(failed->fault)));
    return answer;
}

/// As the window does it: read, start a helper, open, draw.
void drawWithHelper(const QString &path, int page)
{
    pdf::File file(contentOf(path));
    answerTo(file, pdf::ask::Open());
    const pdf::Answer drawn = answerTo(file, pdf::ask::Render{page, kDotsPerInch / 72, {}});
    if (std::get<pdf::tell::Rendered>(drawn).image.width() < 1000)
        giveUp(u"the page is too small"_s);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        giveUp(program + u": "_s + process.errorString());
    return process.readAllStandardOutput();
}

void drawWithTool(const QString &path, int page)
{
    const QString number = QString::number(page + 1);
    const QByteArray image
        = outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(kDotsPerInch), u"-f"_s, number, u"-l"_s, number, path});
    if (image.size() < 1'000'000)
        giveUp(u"pdftoppm drew nothing"_s);
}

int hitsWithHelper(const QStringList &paths)
{
    int hits = 0;
    for (const QString &path : paths) {
        pdf::File file(contentOf(path));
        answerTo(file, pdf::ask::Open());
        for (int from = 0; from >= 0;) {
            const auto found = std::get<pdf::tell::Found>(answerTo(file, pdf::ask::Search{kWord, from}));
            hits += int(found.hits.size());
            from = found.next;
        }
    }
    return hits;
}

int hitsWithTool(const QStringList &paths)
{
    int hits = 0;
    for (const QString &path : paths)
        hits += outputOf(u"sh"_s, {u"-c"_s, u"pdftotext \"$1\" - | grep -o \"$2\" | wc -l"_s, u"sh"_s, path, kWord})
                    .trimmed()
                    .toInt();
    return hits;
}

void measurePage(const QString &path, int page, const QString &what)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    drawWithTool(path, page); // warms the file cache and that of the fonts
    drawWithHelper(path, page);
    for (int round = 0; round < kRounds; ++round) {
        theirs.push_back(bench::microsecondsOf([&] { drawWithTool(path, page); }) / 1000);
        ours.push_back(bench::microsecondsOf([&] { drawWithHelper(path, page); }) / 1000);
    }
    bench::print({what, bench::quantile(ours, 0.5), bench::quantile(theirs, 0.5), u"ms"_s, u"<= 2"_s});
}

void measureSearch(const QString &folder)
{
    QStringList paths;
    for (int i = 0; i < kFiles; ++i) {
        paths << folder + u"/report-%1.pdf"_s.arg(i);
        writeReport(paths.last(), kPages, i + 1);
    }
    const int expected = hitsWithTool(paths);
    if (expected == 0 || hitsWithHelper(paths) != expected)
        giveUp(u"the helper found %1 of %2 places"_s.arg(hitsWithHelper(paths)).arg(expected));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < 3; ++round) {
        theirs.push_back(bench::microsecondsOf([&] { hitsWithTool(paths); }) / 1000);
        ours.push_back(bench::microsecondsOf([&] { hitsWithHelper(paths); }) / 1000);
    }
    bench::print({u"search in %1 PDFs of %2 pages, %3 hits"_s.arg(kFiles).arg(kPages).arg(expected),
                  bench::quantile(ours, 0.5),
                  bench::quantile(theirs, 0.5),
                  u"ms"_s,
                  {}});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // fonts for writing
    if (argc != 2)
        giveUp(u"a folder is needed"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString path = folder + u"/long.pdf"_s;
    writeReport(path, kLongPages, 3);
    measurePage(path, 0, u"first page of %1, opened and drawn"_s.arg(kLongPages));
    measurePage(path, kLongPages / 2, u"page %1 of %2, opened and drawn"_s.arg(kLongPages / 2 + 1).arg(kLongPages));
    measureSearch(folder);
    return 0;
}

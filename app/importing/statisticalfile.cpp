// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/statisticalfile.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr size_t kMostVariables = 200'000; ///< Stata allows 120,000
constexpr qsizetype kMostLabels = 2'000'000;
constexpr qint64 kMostTimesRead = 8; ///< times its size that a file is read: a sound one less than three

using Parse = readstat_error_t (*)(readstat_parser_t *, const char *, void *);

/// Which of ReadStat's readers a file that begins like this is for; nothing: none.
Parse parserFor(const QByteArray &beginning)
{
    const QByteArray sas = QByteArray(12, '\0') + "\xc2\xea\x81";
    if (beginning.startsWith(sas + '\x60'))
        return readstat_parse_sas7bdat;
    if (beginning.startsWith(sas + '\x63'))
        return readstat_parse_sas7bcat;
    if (beginning.startsWith("HEADER RECORD*******LIB"))
        return readstat_parse_xport;
    if (beginning.startsWith("$FL2") || beginning.startsWith("$FL3"))
        return readstat_parse_sav;
    if (beginning.first(std::min(beginning.size(), 512LL)).contains("SPSS PORT FILE"))
        return readstat_parse_por;
    const bool isOldStata = beginning.size() > 4 && beginning.at(0) >= 104 && beginning.at(0) <= 115
        && (beginning.at(1) == 1 || beginning.at(1) == 2) && beginning.at(2) == 1 && beginning.at(3) == 0;
    return isOldStata || beginning.startsWith("<stata_dta>") ? readstat_parse_dta : nullptr;
}

QString textOf(const char *utf8)
{
    return utf8 ? QString::fromUtf8(utf8).simplified() : QString();
}

QString codeOf(readstat_value_t value)
{
    if (readstat_value_is_tagged_missing(value))
        return u'.' + QString(QChar::fromLatin1(readstat_value_tag(value))).toLower();
    if (readstat_value_is_system_missing(value))
        return u"."_s;
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
        return QString::fromUtf8(readstat_string_value(value));
    const double number = readstat_double_value(value);
    constexpr double kMostExact = 9'007'199'254'740'992.0; // 2^53
    if (number == std::trunc(number) && std::abs(number) <= kMostExact)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

bool isStatistical(const QByteArray &beginning)
{
    return parserFor(beginning) != nullptr;
}

bool StatisticalFile::read(const QByteArray &beginning)
{
    const Parse parse = parserFor(beginning);
    if (!parse) {
        m_run.problem(0, u"no file of SAS, Stata or SPSS"_s);
        return false;
    }
    const std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)> parser(readstat_parser_init(),
                                                                                     readstat_parser_free);
    setUp(parser.get());
    const readstat_error_t error = parse(parser.get(), QFile::encodeName(m_file.fileName()).constData(), this);
    if (error == READSTAT_OK || m_run.hasFailed())
        return !m_run.hasFailed();
    const QString reason = m_message.isEmpty() ? QString::fromUtf8(readstat_error_message(error)) : m_message;
    m_run.problem(0, u"%1 (at byte %2)"_s.arg(reason).arg(m_file.pos()));
    return false;
}

void StatisticalFile::setUp(readstat_parser_t *parser)
{
    readstat_set_metadata_handler(parser, takeMetadata);
    readstat_set_variable_handler(parser, takeVariable);
    readstat_set_value_label_handler(parser, takeLabel);
    readstat_set_error_handler(parser, takeError);
    readstat_set_open_handler(parser, open);
    readstat_set_close_handler(parser, close);
    readstat_set_seek_handler(parser, seek);
    readstat_set_read_handler(parser, readBytes);
    readstat_set_update_handler(parser, update);
    readstat_set_io_ctx(parser, this);
}

int StatisticalFile::takeMetadata(readstat_metadata_t *metadata, void *context)
{
    StatisticalFile &file = self(context);
    file.title = textOf(readstat_get_file_label(metadata));
    if (file.title.isEmpty())
        file.title = textOf(readstat_get_table_name(metadata));
    if (const time_t at = readstat_get_modified_time(metadata); at > 0)
        file.modified = QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC).date();
    return READSTAT_HANDLER_OK;
}

int StatisticalFile::takeVariable(int, readstat_variable_t *variable, const char *labels, void *context)
{
    StatisticalFile &file = self(context);
    if (file.variables.size() == kMostVariables) {
        file.m_message = u"more than %1 variables"_s.arg(kMostVariables);
        return READSTAT_HANDLER_ABORT;
    }
    StatisticalVariable taken;
    taken.variable.name = textOf(readstat_variable_get_name(variable));
    if (const QString label = textOf(readstat_variable_get_label(variable)); !label.isEmpty())
        taken.variable.label.byLanguage.insert(file.m_run.source().language, label);
    taken.isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING;
    taken.measure = readstat_variable_get_measure(variable);
    taken.format = textOf(readstat_variable_get_format(variable));
    taken.labels = textOf(labels);
    for (int i = 0; !taken.isText && i < readstat_variable_get_missing_ranges_count(variable); ++i)
        taken.missing.emplace_back(readstat_double_value(readstat_variable_get_missing_range_lo(variable, i)),
                                   readstat_double_value(readstat_variable_get_missing_range_hi(variable, i)));
    file.variables.push_back(std::move(taken));
    return READSTAT_HANDLER_OK;
}

int StatisticalFile::takeLabel(const char *labels, readstat_value_t value, const char *label, void *context)
{
    StatisticalFile &file = self(context);
    if (++file.m_labels > kMostLabels) {
        file.m_message = u"more than %1 labels of values"_s.arg(kMostLabels);
        return READSTAT_HANDLER_ABORT;
    }
    const QString name = textOf(labels);
    if (!file.labels.contains(name))
        file.labelNames << name;
    LabelledValue taken{codeOf(value), textOf(label), {}};
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_NUMERIC && !readstat_value_is_tagged_missing(value)
        && !readstat_value_is_system_missing(value))
        taken.number = readstat_double_value(value);
    file.labels[name].push_back(std::move(taken));
    return READSTAT_HANDLER_OK;
}

void StatisticalFile::takeError(const char *message, void *context)
{
    self(context).m_message = textOf(message);
}

int StatisticalFile::open(const char *, void *context)
{
    return self(context).m_file.open(QIODevice::ReadOnly) ? 0 : -1;
}

int StatisticalFile::close(void *)
{
    return 0; // closed with the object: where reading stopped is told after
}

readstat_off_t StatisticalFile::seek(readstat_off_t offset, readstat_io_flags_t whence, void *context)
{
    QFile &file = self(context).m_file;
    const qint64 base = whence == READSTAT_SEEK_CUR ? file.pos() : whence == READSTAT_SEEK_END ? file.size() : 0;
    // Past the end QFile would go too, and every read there be empty.
    const bool isInside = base + offset >= 0 && base + offset <= file.size();
    return isInside && file.seek(base + offset) ? base + offset : -1;
}

ssize_t StatisticalFile::readBytes(void *buffer, size_t size, void *context)
{
    StatisticalFile &file = self(context);
    const qint64 total = file.m_file.size();
    if (!file.m_run.goOn(std::min(file.m_given, total), total))
        return -1;
    if (file.m_given > kMostTimesRead * total + (1 << 20)) {
        file.m_message = u"the parts of the file point back and forth without end"_s;
        return -1;
    }
    const qint64 got = file.m_file.read(static_cast<char *>(buffer), static_cast<qint64>(size));
    file.m_given += std::max(got, 64LL); // reads of nothing count too
    return got;
}

readstat_error_t StatisticalFile::update(long, readstat_progress_handler, void *, void *)
{
    return READSTAT_OK; // told where bytes are read
}

} // namespace beraad

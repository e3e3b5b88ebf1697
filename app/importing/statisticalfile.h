// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"

#include <QFile>

#include <readstat.h>

namespace beraad {

/// A variable as a statistical file has it.
struct StatisticalVariable {
    Variable variable; ///< its name and label
    bool isText = false;
    readstat_measure_t measure = READSTAT_MEASURE_UNKNOWN;
    QString format; ///< `DATE11`, `%td`, `SEXF.`
    QString labels; ///< name of the labels of its values
    std::vector<std::pair<double, double>> missing; ///< values that stand for nothing
};

struct LabelledValue {
    QString code;
    QString label;
    std::optional<double> number; ///< nothing: a text, or a missing value with a letter
};

/// What one file tells through ReadStat, which calls back for each part of it.
class StatisticalFile {
public:
    StatisticalFile(ImportRun &run, const QString &path)
        : m_run(run)
        , m_file(path)
    {
    }

    /// False when it cannot be read; the run knows why.
    bool read(const QByteArray &beginning);

    QString title;
    QDate modified;
    std::vector<StatisticalVariable> variables;
    QHash<QString, std::vector<LabelledValue>> labels; ///< of values, by the name of the set
    QStringList labelNames; ///< in their order

private:
    static int takeMetadata(readstat_metadata_t *metadata, void *context);
    static int takeVariable(int index, readstat_variable_t *variable, const char *labels, void *context);
    static int takeLabel(const char *labels, readstat_value_t value, const char *label, void *context);
    static void takeError(const char *message, void *context);
    static int open(const char *path, void *context);
    static int close(void *context);
    static readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence, void *context);
    static ssize_t readBytes(void *buffer, size_t size, void *context);
    static readstat_error_t update(long size, readstat_progress_handler progress, void *user, void *context);
    static StatisticalFile &self(void *context) { return *static_cast<StatisticalFile *>(context); }
    void setUp(readstat_parser_t *parser);

    ImportRun &m_run;
    QFile m_file;
    qint64 m_given = 0;
    qsizetype m_labels = 0;
    QString m_message; ///< of ReadStat
};

} // namespace beraad

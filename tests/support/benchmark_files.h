// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/read_benchmark.h"
#include "core/files/records/csv_table.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <string>
#include <vector>

namespace breakeven::test {

/// JSON with ' for ".
inline std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

/// The points of a text; none if it can't be read.
inline std::vector<LoadPoint> pointsIn(const std::string& text, const std::string& file = "file")
{
    Result<BenchmarkFile> read = readBenchmark(text, file, file);
    return read ? std::move(read).value().points : std::vector<LoadPoint>();
}

/// The published results are no part of the project: whether they are there, and what stands in them.
inline bool hasBenchmarks()
{
    return QFileInfo::exists(QDir(sharedDataFolder()).filePath("benchmarks"));
}

inline Result<BenchmarkFile> publishedBenchmark(const std::string& file)
{
    const std::optional<QByteArray> text = sharedData(("benchmarks/" + file).c_str());
    return text ? readBenchmark(text->toStdString(), file, file) : Result<BenchmarkFile>(Error{file, "is not there"});
}

/// The rows of one of its tables.
inline CsvTable benchmarkTable(const char* name)
{
    const std::optional<QByteArray> text = sharedData((std::string("benchmarks/") + name).c_str());
    Result<CsvTable> table = parseCsv(text ? text->toStdString() : std::string(), name);
    return table ? std::move(table).value() : CsvTable();
}

/// The files of a folder of it, as far as their names begin and end so.
inline std::vector<std::string> benchmarkFiles(const QString& folder, const QString& pattern)
{
    const QDir place(QDir(sharedDataFolder()).filePath("benchmarks/" + folder));
    std::vector<std::string> files;
    for (const QString& name : place.entryList({pattern}, QDir::Files, QDir::Name))
        files.push_back((folder + "/" + name).toStdString());
    return files;
}

/// A level that keeps every promise of 100 ms and more, to be changed.
inline LoadPoint plainPoint(double outputPerSecond = 1000)
{
    LoadPoint point;
    point.file = "file";
    point.concurrency = 8;
    point.gpus = 1;
    point.completed = 1000;
    point.inputTokens = 1000;
    point.outputTokens = 100;
    point.outputPerSecond = outputPerSecond;
    point.requestsPerSecond = outputPerSecond / 100;
    point.seconds = 1000 / *point.requestsPerSecond;
    for (const Percentile percentile : enumerators<Percentile>) {
        point.ttft[percentile] = 100;
        point.tpot[percentile] = 10;
    }
    return point;
}

} // namespace breakeven::test

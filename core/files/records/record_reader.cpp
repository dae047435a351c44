// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/record_reader.h"

namespace breakeven {

namespace {

std::variant<LineReader, CsvReader, ObjectReader> readerFor(BufferedSource& source, const RecordForm& form)
{
    switch (form.kind) {
    case RecordForm::Kind::Lines: break;
    case RecordForm::Kind::Csv: return CsvReader(source, form.delimiter);
    case RecordForm::Kind::Objects: return ObjectReader(source);
    }
    return LineReader(source);
}

} // namespace

RecordReader::RecordReader(BufferedSource& source, const RecordForm& form) : m_reader(readerFor(source, form)) {}

bool RecordReader::next(Record& record)
{
    return std::visit([&record](auto& reader) { return reader.next(record); }, m_reader);
}

bool RecordReader::endedWithinList() const
{
    const auto* objects = std::get_if<ObjectReader>(&m_reader);
    return objects != nullptr && objects->endedWithinList();
}

bool RecordReader::takeBack()
{
    if (auto* objects = std::get_if<ObjectReader>(&m_reader))
        return objects->takeBack();
    if (auto* csv = std::get_if<CsvReader>(&m_reader))
        csv->takeBack();
    return true; // a line ends where it ends
}

} // namespace breakeven

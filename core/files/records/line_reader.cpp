// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/line_reader.h"

#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

bool LineReader::next(Record& record)
{
    for (;;) {
        if (m_skipsLine && m_source->passLine()) {
            m_skipsLine = false;
            ++m_line;
        }
        const std::string_view text = m_source->rest();
        const std::size_t end = text.find('\n');
        const bool isWhole = end != std::string_view::npos || m_source->atEnd();
        const bool isTooLong = end == std::string_view::npos && text.size() >= BufferedSource::longestRecord;
        if (text.empty() || !(isWhole || isTooLong)) {
            if (!m_source->readMore())
                return false;
            continue;
        }
        if (isTooLong) {
            record = {{}, m_line, false, {"record.too_long"}};
            m_skipsLine = true;
            return true;
        }
        record.set(text.substr(0, end), m_line);
        m_source->pass(std::min(record.text.size() + 1, text.size()));
        m_line += end == std::string_view::npos ? 0 : 1;
        if (record.text.ends_with('\r'))
            record.text.remove_suffix(1);
        if (!isBlankLine(record.text))
            return true;
    }
}

} // namespace breakeven

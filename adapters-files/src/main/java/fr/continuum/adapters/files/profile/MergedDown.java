package fr.continuum.adapters.files.profile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;

/// Cells of a sheet that are merged downwards: each says the same of every row it stands beside. A sheet tells of them
/// after its rows, so that it is read through once before. Rows are to be handed over in their order. Not for use by
/// several threads.
final class MergedDown {

    static final MergedDown NONE = new MergedDown(List.of());

    private final List<CellRangeAddress> areas;
    private final Map<CellRangeAddress, String> open = new HashMap<>();
    private int next;

    private MergedDown(List<CellRangeAddress> areas) {
        this.areas = areas.stream()
                .filter(area -> area.getLastRow() > area.getFirstRow())
                .sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                .toList();
    }

    /// @param sheet as XML; left open
    static MergedDown of(InputStream sheet) throws XMLStreamException {
        List<CellRangeAddress> areas = new ArrayList<>();
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    areas.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                }
            }
        } finally {
            xml.close();
        }
        return new MergedDown(areas);
    }

    /// The row with what stands beside it, where a cell of its own says nothing.
    Table.Row fill(Table.Row row) {
        if (areas.isEmpty()) {
            return row;
        }
        int at = row.line() - 1;
        open.keySet().removeIf(area -> area.getLastRow() < at);
        List<String> cells = new ArrayList<>(row.cells());
        open.forEach((area, text) -> {
            while (cells.size() <= area.getFirstColumn()) {
                cells.add("");
            }
            if (cells.get(area.getFirstColumn()).isBlank()) {
                cells.set(area.getFirstColumn(), text);
            }
        });
        while (next < areas.size() && areas.get(next).getFirstRow() <= at) {
            CellRangeAddress area = areas.get(next++);
            if (area.getFirstRow() == at) {
                open.put(area, row.cell(area.getFirstColumn()));
            }
        }
        return new Table.Row(row.line(), cells);
    }
}

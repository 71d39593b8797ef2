"""Makes an HTML file and a PDF file of a text, a paragraph a line: the PDF with a running header and page numbers.

usage: print-pages.py TEXT OUTPUT
"""
import html
import sys

from fpdf import FPDF

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"
HEADER = "Văn bản của cơ quan, bản in"


class Pages(FPDF):
    def header(self):
        self.set_font("serif", size=9)
        self.cell(0, 6, HEADER, align="C", new_x="LMARGIN", new_y="NEXT")
        self.ln(3)

    def footer(self):
        self.set_y(-15)
        self.set_font("serif", size=9)
        self.cell(0, 6, f"Trang {self.page_no()}", align="C")


def main():
    text, output = sys.argv[1:]
    with open(text, encoding="utf-8") as file:
        paragraphs = [" ".join(line.split()) for line in file if line.strip()]
    with open(output + ".html", "w", encoding="utf-8") as file:
        file.writelines(f"<p>{html.escape(paragraph, quote=False)}</p>\n" for paragraph in paragraphs)
    pages = Pages(format="A4")
    pages.add_font("serif", "", FONT)
    pages.set_margins(30, 20, 20)
    pages.set_auto_page_break(True, 22)
    pages.add_page()
    pages.set_font("serif", size=13)
    with pages.text_columns(text_align="J", line_height=1.2) as columns:
        for paragraph in paragraphs:
            with columns.paragraph(first_line_indent=10, bottom_margin=2, text_align="J") as block:
                block.write(paragraph)
    pages.output(output + ".pdf")


main()

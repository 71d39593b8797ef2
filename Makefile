# What a newcomer needs: `make archive` shows what PartyDocs does, `make test` checks it.

PARTYDOCS = .build/release/partydocs

.PHONY: archive test score linear fuzz docs format lint clean needs

archive: needs ## turn seeds/ into an XML archive in ./archive and check it
	swift build -c release --product partydocs
	$(PARTYDOCS) archive seeds -o archive --force
	$(PARTYDOCS) verify archive
	@echo
	@echo "The archive is in ./archive. Begin with archive/data/README.txt and archive/data/index.csv;"
	@echo "each text is one file below archive/data/documents."

test: needs ## build and run all tests
	swift build --build-tests
	swift test --skip-build

score: needs ## how well the reader does on the annotated texts: the seeds, the genre set, official documents and pages
	swift build --product partydocs
	python3 Tests/Score/score-sets.py .build/debug/partydocs .build/score
	python3 Tests/Score/score-official.py .build/debug/partydocs .build/score/official
	python3 Tests/Score/score-pages.py .build/debug/partydocs .build/score/pages

linear: needs ## does reading stay linear? hostile texts at one and at two sizes
	swift build -c release --product partydocs
	python3 Tests/Score/linear.py $(PARTYDOCS)

TIME = 60
fuzz: needs ## TIME seconds of any input for each reader and decoder (Docs/Testing.md)
	TIME=$(TIME) .ci/check-fuzz.sh

docs: needs ## the documentation of the core as a static site in .build/site
	mkdir -p .build/site
	PARTYDOCS_DOCS=1 swift package --scratch-path .build/docs --allow-writing-to-directory .build/site \
	  generate-documentation --target PartyDocsCore --warnings-as-errors --disable-indexing \
	  --transform-for-static-hosting --output-path .build/site

format: ## lay out the sources
	swift format --in-place --recursive --parallel Sources Tests Docs/Examples Package.swift

lint: ## check the layout and the documentation comments
	swift format lint --strict --recursive --parallel Sources Tests Docs/Examples Package.swift

clean: ## remove what was built
	rm -rf .build archive

needs:
	@.ci/install build
